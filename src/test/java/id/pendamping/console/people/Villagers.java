package id.pendamping.console.people;

import id.pendamping.chat.ChatId;
import id.pendamping.console.ConsoleApp;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Position;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.outcome.Journal;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invented people in a running program, each with what pages show of them. */
final class Villagers {

    private static final Instant THEN = ConsoleApp.TEN_IN_THE_MORNING.minusSeconds(30 * 86_400);

    private final ConsoleApp app;
    private int count;

    Villagers(ConsoleApp app) {
        this.app = app;
    }

    /** @return their random id; they talk with the bot and agreed to be helped, reminded and shared */
    String talking(String name) {
        String person = UUID.randomUUID().toString().replace("-", "");
        Standing standing = Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"))
                .withConsent(Consent.SERVICE, true).withConsent(Consent.SHARING, true);
        Conversation fresh = Conversation.fresh(ChatId.of("web", person), person, standing);
        app.bean(Conversations.class).commit(new Commit(fresh, "in", new Turn(person, Position.IDLE, standing, 0, null,
                null, List.of(), Courtesy.NONE), null, null, false, THEN));
        app.bean(People.class).saveField(person, "name", name, THEN);
        for (String purpose : List.of("service", "sharing")) {
            app.bean(People.class).saveConsent(person,
                    new ConsentEntry(person + purpose, purpose, true, THEN, "consents@1/" + purpose + "/id"));
            event(person, "consent", Map.of("purpose", purpose, "granted", "true"));
        }
        return person;
    }

    /** Far enough that every part of their story has something to show. */
    String stuck(String name, String helper) {
        String person = talking(name);
        told(person, "work", "vendor");
        told(person, "area", "java");
        told(person, "jkn_status", "none");
        event(person, "answer", Map.of("test", "pre", "item", "q1", "indicator", "manfaat", "chosen", "1", "right",
                "true"));
        event(person, "test", Map.of("test", "pre", "right", "5", "total", "10"));
        event(person, "lesson_completed", Map.of("lesson", "1"));
        event(person, "checklist_item",
                Map.of("checklist", "jkn", "item", "documents", "status", "blocked", "obstacle", "no_ktp"));
        event(person, "bill_plan", Map.of("bill", "jkn", "day", "5"));
        event(person, "helper", Map.of("staff", helper));
        return person;
    }

    void told(String person, String field, String value) {
        app.bean(People.class).saveField(person, field, value, THEN);
        event(person, "told", Map.of("field", field, "value", value));
    }

    void event(String person, String type, Map<String, String> data) {
        app.bean(Journal.class)
                .append(new SaveEvent(person + "#" + count, person, THEN.plusSeconds(count++), type, data));
    }
}
