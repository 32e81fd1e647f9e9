package id.pendamping.mongo;

import id.pendamping.helpdesk.Line;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.checklist.HelpWish;
import id.pendamping.checklist.ItemProgress;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.engine.ItemState;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.engine.Position;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.outbox.BulkRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Small turns for tests. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    static final Standing NEWCOMER = Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));

    private Samples() {
    }

    static Turn turn(Conversation read, Effect... effects) {
        return turn(read, read.position(), effects);
    }

    static Turn turn(Conversation read, Position position, Effect... effects) {
        return new Turn(read.person(), position, read.standing(), read.waitNo() + 1, NOON, null, List.of(effects),
                Courtesy.NONE);
    }

    static ItemProgress progress(String effect, String person, String words) {
        return new ItemProgress(effect, person, NOON, "jkn", "class",
                new ItemState(Status.BLOCKED, "", "other", words, null, true));
    }

    static HelpWish wish(String effect, String person, String words) {
        return new HelpWish(effect, person, NOON, "jkn", "class", true, "other", words);
    }

    static Effect.Send send(String id, String text) {
        return new Effect.Send(id, OutgoingMessage.text(text), true, null);
    }

    static BulkRow bulk(String id, String person, Instant notBefore) {
        return new BulkRow(id, "reminder", ChatId.of("tg", "4711"), person, "plan/1", notBefore, 1);
    }

    static Ticket ticket(String id, String person, String obstacle) {
        return new Ticket(id, person, new ChatId("tg:1"), NOON, "lesson-1", "q", obstacle, List.of(), Ticket.State.OPEN,
                null, NOON, null, null, null, 0);
    }

    static Line line(String id, String person, String words) {
        return new Line(id, "ticket of " + person, person, NOON, Line.Kind.ANSWERED, "staff", words, null);
    }
}
