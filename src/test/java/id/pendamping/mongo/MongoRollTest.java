package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.casework.Roll;
import id.pendamping.casework.Roll.Page;
import id.pendamping.casework.Row;
import id.pendamping.casework.Sought;
import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Position;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.Person.ConsentEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoRollTest {

    private static final Instant NOON = Samples.NOON;

    @Parameter
    Engine engine;

    private MongoDatabase database;
    private MongoPeople people;
    private Journal journal;
    private Roll roll;

    @BeforeEach
    void openStore() {
        database = engine.emptied();
        Schema.create(database);
        people = new MongoPeople(database);
        journal = new Journal(new MongoEvents(database), new MongoCourses(database));
        roll = new MongoRoll(database);
    }

    @Test
    void findsNamesByTheirBeginningWhateverTheirCapitalsAndAccents() {
        agreed("p1", "Siti Aminah");
        agreed("p2", "sítí");
        agreed("p3", "Sari");
        agreed("p4", "");
        assertThat(found(named("SITI"))).containsExactly("p2", "p1");
        assertThat(found(named("siti a"))).containsExactly("p1");
        assertThat(found(Sought.ANYBODY)).containsExactly("p3", "p2", "p1", "p4");
        people.saveField("p3", "name", "Zainab", NOON.plusSeconds(5));
        assertThat(found(named("z"))).containsExactly("p3");
    }

    @Test
    void goesFromPageToPageInTheOrderOfNames() {
        for (int i = 0; i < 7; i++) {
            agreed("p" + i, "Ani");
        }
        Page first = roll.find(Sought.ANYBODY, "", 3);
        assertThat(ids(first)).containsExactly("p0", "p1", "p2");
        Page second = roll.find(Sought.ANYBODY, first.next(), 3);
        assertThat(ids(second)).containsExactly("p3", "p4", "p5");
        Page last = roll.find(Sought.ANYBODY, second.next(), 3);
        assertThat(ids(last)).containsExactly("p6");
        assertThat(last.next()).isEmpty();
    }

    @Test
    void findsByWhatTheyToldAndHowFarTheyAre() {
        agreed("p1", "Ani");
        told("p1", "work", "driver");
        told("p1", "area", "java");
        agreed("p2", "Budi");
        told("p2", "work", "driver");
        event("p2", "lesson_completed", Map.of("lesson", "1"));
        assertThat(found(new Sought("", Map.of("work", "driver"), Way.ANY, Circle.ANY, Hearing.ANY)))
                .containsExactly("p1", "p2");
        assertThat(found(new Sought("", Map.of("work", "driver", "area", "java"), Way.ANY, Circle.ANY, Hearing.ANY)))
                .containsExactly("p1");
        assertThat(found(way(new Way(Stage.LESSONS, null, null)))).containsExactly("p2");
        told("p1", "work", "vendor");
        assertThat(found(new Sought("", Map.of("work", "driver"), Way.ANY, Circle.ANY, Hearing.ANY)))
                .containsExactly("p2");
    }

    @Test
    void findsWhoIsStuckAndWhoOwes() {
        agreed("p1", "Ani");
        item("p1", "blocked", NOON);
        agreed("p2", "Budi");
        item("p2", "doing", NOON);
        agreed("p3", "Cici");
        item("p3", "doing", NOON);
        event("p3", "jkn_active", Map.of());
        agreed("p4", "Dedi");
        event("p4", "bill_plan", Map.of("bill", "jkn", "day", "25"));
        assertThat(found(way(new Way(null, null, NOON)))).containsExactly("p1");
        assertThat(found(way(new Way(null, null, NOON.plus(Duration.ofDays(14)))))).containsExactly("p1", "p2");
        LocalDate due = roll.find("p4").orElseThrow().facts().owes();
        assertThat(found(way(new Way(null, due, null)))).isEmpty();
        assertThat(found(way(new Way(null, due.plusDays(1), null)))).containsExactly("p4");
        assertThat(roll.owing(due, due.plusDays(1))).isEqualTo(1);
        assertThat(roll.owing(due.minusDays(7), due)).isZero();
        assertThat(roll.owing(due.plusDays(1), due.plusDays(7))).isZero();
        event("p4", "bill_paid", Map.of("bill", "jkn", "due", due.toString(), "months", "2", "on", due.toString()));
        assertThat(found(way(new Way(null, due.plusDays(32), null)))).isEmpty();
    }

    @Test
    void findsByGroupAndHelperAndWhatTheyShare() {
        agreed("p1", "Ani");
        event("p1", "group", Map.of("group", "g1"));
        event("p1", "helper", Map.of("staff", "s1"));
        agreed("p2", "Budi");
        event("p2", "helper", Map.of("staff", "s1"));
        assertThat(found(circle(new Circle("g1", "", false)))).containsExactly("p1");
        assertThat(found(circle(new Circle("", "s1", false)))).containsExactly("p1", "p2");
        assertThat(found(circle(new Circle("", "s1", true)))).isEmpty();
        people.saveConsent("p2", new ConsentEntry("c", "sharing", true, NOON, "w"));
        assertThat(found(circle(new Circle("", "s1", true)))).containsExactly("p2");
        people.saveConsent("p2", new ConsentEntry("c2", "sharing", false, NOON, "w"));
        assertThat(found(circle(new Circle("", "s1", true)))).isEmpty();
    }

    @Test
    void findsByHowTheTalkStands() {
        agreed("p1", "Ani");
        talk("p1", standing(Language.INDONESIAN), NOON);
        agreed("p2", "Budi");
        talk("p2", standing(Language.INDONESIAN).withStopped(true), NOON.minus(Duration.ofDays(40)));
        agreed("p3", "Cici");
        talk("p3", standing(Language.ENGLISH).withReachable(false), NOON.minus(Duration.ofDays(10)));
        agreed("p4", "Dedi");
        assertThat(found(hearing(new Hearing("en", "", null)))).containsExactly("p3");
        assertThat(found(hearing(new Hearing("", Hearing.STOPPED, null)))).containsExactly("p2");
        assertThat(found(hearing(new Hearing("", Hearing.UNREACHABLE, null)))).containsExactly("p3");
        assertThat(found(hearing(new Hearing("", "", NOON.minus(Duration.ofDays(5)))))).containsExactly("p2", "p3");
        assertThat(roll.find("p2").orElseThrow().talk().chat()).isEqualTo(ChatId.of("web", "p2"));
        assertThat(roll.find("p4").orElseThrow().talk()).isNull();
    }

    @Test
    void whoeverWithdrewOrWasErasedIsNotThere() {
        agreed("p1", "Ani");
        event("p1", "consent", Map.of("purpose", "service", "granted", "false"));
        agreed("p2", "Budi");
        people.erase("p2", NOON);
        event("p2", "lesson_completed", Map.of("lesson", "1"));
        assertThat(found(Sought.ANYBODY)).isEmpty();
        assertThat(roll.find("p1")).isEmpty();
        assertThat(roll.find("p2")).isEmpty();
    }

    @Test
    void isThereAgainWhenTheProjectionIsMadeAnew() {
        agreed("p1", "Ani");
        database.getCollection(Schema.ROLL).deleteMany(new Document());
        journal.rebuild();
        assertThat(found(named("ani"))).containsExactly("p1");
    }

    private int count;

    private void agreed(String person, String name) {
        if (!name.isEmpty()) {
            people.saveField(person, "name", name, NOON);
        }
        event(person, "consent", Map.of("purpose", "service", "granted", "true"));
    }

    private void told(String person, String field, String value) {
        event(person, "told", Map.of("field", field, "value", value));
    }

    private void item(String person, String status, Instant at) {
        journal.append(new SaveEvent("e" + count++, person, at, "checklist_item",
                Map.of("checklist", "jkn", "item", "office", "status", status)));
    }

    private void event(String person, String type, Map<String, String> data) {
        journal.append(new SaveEvent("e" + count, person, NOON.plusSeconds(count++), type, data));
    }

    private static Standing standing(Language language) {
        return Standing.newcomer(language, ZoneId.of("Asia/Jakarta"));
    }

    private void talk(String person, Standing standing, Instant heard) {
        Conversation fresh = Conversation.fresh(ChatId.of("web", person), person, standing);
        new MongoConversations(database).commit(new Commit(fresh, "in", new Turn(person, Position.IDLE, standing, 0,
                null, null, List.of(), Courtesy.NONE), null, null, false, heard));
    }

    private List<String> found(Sought sought) {
        return ids(roll.find(sought, "", 25));
    }

    private static List<String> ids(Page page) {
        return page.rows().stream().map(Row::person).toList();
    }

    private static Sought named(String name) {
        return new Sought(name, Map.of(), Way.ANY, Circle.ANY, Hearing.ANY);
    }

    private static Sought way(Way way) {
        return new Sought("", Map.of(), way, Circle.ANY, Hearing.ANY);
    }

    private static Sought circle(Circle circle) {
        return new Sought("", Map.of(), Way.ANY, circle, Hearing.ANY);
    }

    private static Sought hearing(Hearing hearing) {
        return new Sought("", Map.of(), Way.ANY, Circle.ANY, hearing);
    }
}
