package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.Person.ConsentEntry;
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
    void readsEachStageFromWhereItIsKept() {
        MongoDatabase database = engine.emptied();
        MongoWays ways = new MongoWays(database);
        assertThat(Stage.values()).allSatisfy(stage -> assertThat(ways.at(stage)).isEmpty());
        Conversation fresh = Conversation.fresh(ChatId.of("web", "p1"), "p1", Samples.NEWCOMER);
        new MongoConversations(database).commit(new Commit(fresh, "in:1", Samples.turn(fresh), null, null, false));
        MongoPeople people = new MongoPeople(database);
        people.saveConsent("p1", consent("a", "service", true));
        people.saveConsent("p1", consent("b", "sharing", false));
        people.saveConsent("p2", consent("c", "service", true));
        people.saveConsent("p2", consent("d", "service", false));
        people.saveConsent("p3", consent("e", "service", true));
        people.erase("p3", Samples.NOON);
        people.saveConsent("p4", consent("f", "sharing", true));
        MongoTestAnswers tests = new MongoTestAnswers(database);
        tests.save(new Effect.SaveResult("in:2#0", "p1", Samples.NOON, "pre", 1, 2));
        tests.save(new Effect.SaveResult("in:2#1", "p5", Samples.NOON, "post", 1, 2));
        MongoEvents events = new MongoEvents(database);
        for (String type : new String[]{"lesson_completed", "checklist_item", "bpu_active", "payment_reported"}) {
            events.append(new Effect.SaveEvent("in:3#" + type, "of " + type, Samples.NOON, type, Map.of()));
        }
        events.append(new Effect.SaveEvent("in:4#0", "p9", Samples.NOON, "reminder_planned", Map.of()));
        assertThat(ways.at(Stage.REACHED)).containsExactly("p1");
        assertThat(ways.at(Stage.CONSENTED)).containsExactly("p1");
        assertThat(ways.at(Stage.PRETEST)).containsExactly("p1");
        assertThat(ways.at(Stage.POSTTEST)).containsExactly("p5");
        assertThat(ways.at(Stage.LESSONS)).containsExactly("of lesson_completed");
        assertThat(ways.at(Stage.CHECKLIST)).containsExactly("of checklist_item");
        assertThat(ways.at(Stage.REGISTERED)).containsExactly("of bpu_active");
        assertThat(ways.at(Stage.CONTRIBUTED)).as("a plan is no payment").containsExactly("of payment_reported");
    }

    private static ConsentEntry consent(String effect, String purpose, boolean granted) {
        return new ConsentEntry(effect, purpose, granted, Samples.NOON, "start@1");
    }
}
