package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoWaysTest {

    @Parameter
    Engine engine;

    @Test
    void countsTalksAndWhoeverAgreesToBeCounted() {
        MongoDatabase database = engine.emptied();
        MongoCourses courses = new MongoCourses(database);
        MongoWays ways = new MongoWays(database, courses);
        Journal journal = new Journal(new MongoEvents(database), courses);
        assertThat(Stage.values()).allSatisfy(stage -> assertThat(ways.count(stage)).isZero());
        for (String person : List.of("p1", "p2", "p3")) {
            Conversation fresh = Conversation.fresh(ChatId.of("web", person), person, Samples.NEWCOMER);
            new MongoConversations(database)
                    .commit(new Commit(fresh, "in:" + person, Samples.turn(fresh), null, null, false));
        }
        journal.append(event("p1", "consent", Map.of("purpose", "service", "granted", "true")));
        journal.append(event("p2", "consent", Map.of("purpose", "service", "granted", "true")));
        journal.append(event("p1", "lesson_completed", Map.of("lesson", "1")));
        journal.append(event("p2", "lesson_completed", Map.of("lesson", "1")));
        journal.append(new SaveEvent("later", "p2", Samples.NOON.plusSeconds(1), "consent",
                Map.of("purpose", "service", "granted", "false")));
        journal.append(event("p1", "reminder_planned", Map.of()));
        assertThat(ways.count(Stage.REACHED)).isEqualTo(3);
        assertThat(ways.count(Stage.CONSENTED)).isEqualTo(1);
        assertThat(ways.count(Stage.LESSONS)).isEqualTo(1);
        assertThat(ways.count(Stage.CONTRIBUTED)).as("a plan is no payment").isZero();
        assertThat(ways.at(Stage.LESSONS, List.of("p1", "p2"))).containsExactly("p1");
        assertThat(ways.at(Stage.REACHED, List.of("p2", "p9"))).containsExactly("p2");
    }

    private static SaveEvent event(String person, String type, Map<String, String> data) {
        return new SaveEvent("in:" + type + "/" + person, person, Samples.NOON, type, data);
    }
}
