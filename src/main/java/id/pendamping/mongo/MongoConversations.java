package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.inbox.Conversations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;

/** Conversations in MongoDB: one round trip for each of a turn's operations, whatever they have to decide. */
final class MongoConversations implements Conversations {

    private static final FindOneAndUpdateOptions WHETHER_FOUND = new FindOneAndUpdateOptions()
            .projection(Bytes.document(out -> out.writeInt32("_id", 1)));
    private static final FindOneAndUpdateOptions WHOLE = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<RawBsonDocument> documents;
    private final MongoCollection<Conversation> conversations;

    MongoConversations(MongoDatabase database) {
        documents = database.getCollection(Schema.CONVERSATIONS, RawBsonDocument.class);
        conversations = documents.withDocumentClass(Conversation.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new ConversationCodec()), documents.getCodecRegistry()));
    }

    @Override
    public Optional<Conversation> find(ChatId chat) {
        BsonDocument filter = Bytes.document(out -> out.writeString("_id", chat.value()));
        return StoreTrouble.guard(() -> Optional.ofNullable(conversations.find(filter).first()));
    }

    @Override
    public boolean commit(Commit commit) {
        if (commit.read().version() == 0) {
            RawBsonDocument first = Bytes.document(out -> CommitDocuments.first(out, commit));
            return StoreTrouble.once(() -> documents.insertOne(first));
        }
        BsonDocument filter = Bytes.document(out -> CommitDocuments.filter(out, commit));
        BsonDocument update = Bytes.document(out -> CommitDocuments.update(out, commit));
        return StoreTrouble.guard(() -> documents.findOneAndUpdate(filter, update, WHETHER_FOUND) != null);
    }

    @Override
    public Settled settle(Settlement settlement) {
        BsonDocument filter = Bytes.document(out -> SettleDocuments.filter(out, settlement));
        BsonDocument update = Bytes.document(out -> SettleDocuments.update(out, settlement));
        if (!settlement.letGo()) {
            boolean found = StoreTrouble.guard(() -> documents.findOneAndUpdate(filter, update, WHETHER_FOUND) != null);
            return found ? new Settled.Kept() : new Settled.Lost();
        }
        Conversation left = StoreTrouble.guard(() -> conversations.findOneAndUpdate(filter, update, WHOLE));
        if (left == null) {
            return new Settled.Lost();
        }
        return left.pending().isEmpty() ? new Settled.LetGo(left) : new Settled.Kept();
    }

    @Override
    public Optional<Conversation> claim(ChatId chat, Lease lease, Instant machineNow) {
        Conversation claimed = claim(ClaimDocuments.held(chat, lease, machineNow), ClaimDocuments.take(lease));
        if (claimed == null) {
            claimed = claim(ClaimDocuments.free(chat), ClaimDocuments.takeFree(lease));
        }
        return Optional.ofNullable(claimed);
    }

    private @Nullable Conversation claim(BsonDocument filter, BsonDocument update) {
        return StoreTrouble.guard(() -> conversations.findOneAndUpdate(filter, update, WHOLE));
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        return StoreTrouble.guard(() -> documents.find(SweepDocuments.due(now)).sort(SweepDocuments.BY_WAKE_AT)
                .projection(SweepDocuments.DUE).limit(limit)
                .map(due -> new Due(chat(due), due.getInt32("waitNo").getValue())).into(new ArrayList<>()));
    }

    @Override
    public List<ChatId> abandoned(Instant machineNow, String formerHolderPrefix, int limit) {
        return StoreTrouble
                .guard(() -> documents.find(SweepDocuments.abandoned(machineNow, formerHolderPrefix))
                        .projection(SweepDocuments.ID).limit(limit).map(MongoConversations::chat)
                        .into(new ArrayList<>()));
    }

    private static ChatId chat(RawBsonDocument document) {
        return new ChatId(document.getString("_id").getValue());
    }
}
