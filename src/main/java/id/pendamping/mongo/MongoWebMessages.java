package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.chat.ChatId;
import id.pendamping.webchat.WebMessage;
import id.pendamping.webchat.WebMessages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * The web chat's log in MongoDB. A line takes the id after the last one there is, and tries again where another process
 * was faster: so no line ever appears before one that is already there. A forgotten line leaves its bare id, so that
 * it is never given again.
 */
final class MongoWebMessages implements WebMessages {

    private final MongoCollection<RawBsonDocument> lines;
    private final ReentrantLock appending = new ReentrantLock();
    private long last;

    MongoWebMessages(MongoDatabase database) {
        lines = database.getCollection(Schema.WEB_MESSAGES, RawBsonDocument.class);
    }

    @Override
    public WebMessage append(WebMessage.Draft draft) {
        appending.lock();
        try {
            while (true) {
                WebMessage line = draft.numbered(last + 1);
                if (StoreTrouble.once(() -> lines.insertOne(StoredLine.document(line)))) {
                    last = line.id();
                    return line;
                }
                Optional<WebMessage> earlier = earlier(draft);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
                last = newest();
            }
        } finally {
            appending.unlock();
        }
    }

    @Override
    public Optional<WebMessage> find(ChatId chat, long id) {
        return first(Filters.and(Filters.eq("_id", id), Filters.eq("chat", chat.value())));
    }

    @Override
    public List<WebMessage> since(Set<ChatId> chats, long id, int limit) {
        Bson filter = Filters.and(Filters.in("chat", chats.stream().map(ChatId::value).toList()),
                Filters.gt("_id", id));
        List<WebMessage> newestFirst = StoreTrouble
                .guard(() -> lines.find(filter).sort(Sorts.descending("_id")).limit(limit)
                        .map(line -> StoredLine.read(line.asBsonReader())).into(new ArrayList<>()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public void forget(ChatId chat) {
        StoreTrouble.run(() -> lines.updateMany(Filters.eq("chat", chat.value()),
                Updates.combine(StoredLine.CONTENT.stream().map(Updates::unset).toList())));
    }

    private Optional<WebMessage> earlier(WebMessage.Draft draft) {
        String key = draft.key();
        return key == null ? Optional.empty() : first(Filters.eq("once", Keys.id(draft.chat().value(), key)));
    }

    private Optional<WebMessage> first(Bson filter) {
        return StoreTrouble.guard(() -> Optional.ofNullable(lines.find(filter).first()))
                .map(line -> StoredLine.read(line.asBsonReader()));
    }

    private long newest() {
        RawBsonDocument newest = StoreTrouble.guard(
                () -> lines.find().sort(Sorts.descending("_id")).projection(Projections.include("_id")).first());
        return newest == null ? 0 : newest.getInt64("_id").getValue();
    }
}
