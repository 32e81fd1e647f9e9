package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.TalkPlaces.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoTalkPlacesTest {

    @Parameter
    Engine engine;

    @Test
    void tellsWhereTheTopmostDialogWaits() {
        MongoDatabase database = engine.emptied();
        MongoConversations conversations = new MongoConversations(database);
        Open open = new Open(Samples.NOON, 0, List.of(), List.of(), 0, 0);
        commit(conversations, "b", new Position(
                List.of(new Frame("menu", "v1", "choose"), new Frame("bills", "v2", "which")), Map.of(), open,
                List.of()));
        commit(conversations, "a", Position.IDLE);
        MongoTalkPlaces places = new MongoTalkPlaces(database);
        assertThat(places.after("", 1)).containsExactly(new Place("web:a", "", "", Instant.EPOCH));
        assertThat(places.after("web:a", 9)).containsExactly(new Place("web:b", "bills", "which", Samples.NOON));
        assertThat(places.after("web:b", 9)).isEmpty();
    }

    private static void commit(MongoConversations conversations, String name, Position position) {
        Conversation fresh = Conversation.fresh(ChatId.of("web", name), name, Samples.NEWCOMER);
        assertThat(conversations.commit(
                new Commit(fresh, "in:1", Samples.turn(fresh, position), null, null, false))).isTrue();
    }
}
