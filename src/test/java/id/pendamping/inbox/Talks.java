package id.pendamping.inbox;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small and large conversations, turns and effects for tests. */
final class Talks {

    static final ChatId SARI = new ChatId("web:sari");
    static final ChatId BUDI = new ChatId("web:budi");
    static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    static final Standing NEWCOMER = Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));

    private Talks() {
    }

    static Conversation fresh(ChatId chat) {
        return Conversation.fresh(chat, "person-of-" + chat.local(), NEWCOMER);
    }

    /** A turn that changes nothing but the number of the question, and has these effects. */
    static Turn turn(Conversation read, Effect... effects) {
        return new Turn(read.person(), read.position(), read.standing(), read.waitNo() + 1, read.wakeAt(),
                read.lastTap(), List.of(effects), Courtesy.NONE);
    }

    static Effect.Send send(String id, String text) {
        return new Effect.Send(id, OutgoingMessage.text(text), false, null);
    }

    static Effect.Send question(String id, String text) {
        return new Effect.Send(id, OutgoingMessage.text(text), true, null);
    }

    static Effect.SaveField field(String id, Object value) {
        return new Effect.SaveField(id, "person-of-sari", NOON, "work", value);
    }

    /** A turn that uses every part a conversation can hold. */
    static Turn everything(String inboundId) {
        OutgoingMessage rich = new OutgoingMessage("<b>Halo</b> &lt;&gt; 🙏 \u202Eabc {\"$gt\":\"\"}",
                List.of(List.of(new Button("Ya", "7:yes"), new Button("Tidak", "7:no")),
                        List.of(new Button("Lewati", "7:skip"))),
                new Media(Media.Kind.PICTURE, "lesson-1/media/kartu.png", "kartu"), Share.PLACE);
        List<Effect> effects = List.of(new Effect.SaveField(inboundId + "#0", "p", NOON, "work", "ojek"),
                new Effect.SaveField(inboundId + "#1", "p", NOON, "children", 3L),
                new Effect.SaveField(inboundId + "#2", "p", NOON, "since", LocalDate.of(2026, 12, 10)),
                new Effect.SaveField(inboundId + "#3", "p", NOON, "goods", List.of("buah", "sayur")),
                new Effect.SaveField(inboundId + "#4", "p", NOON, "insured", true),
                new Effect.SaveConsent(inboundId + "#5", "p", NOON, Consent.RESEARCH, true, "start@1/ask/id"),
                new Effect.SaveAnswer(inboundId + "#6", "p", NOON, "pre", "jkn-bpu/Q01", "manfaat", 2, true),
                new Effect.SaveResult(inboundId + "#7", "p", NOON, "pre", 8, 12),
                new Effect.SaveEvent(inboundId + "#8", "p", NOON, "lesson_completed", Map.of("lesson.id", "$1")),
                new Effect.Note(inboundId + "#9", "p", NOON, "saving.entry", Map.of("amount", 5000L, "how", "$1")),
                new Effect.Erase(inboundId + "#10", "p", NOON),
                new Effect.Send(inboundId + "#11", rich, true, 4_711_000_000_123L), send(inboundId + "#12", "dan"));
        List<Frame> stack = List.of(new Frame("menu", "v1", "choose"), new Frame("survey", "v2", "work"));
        Map<String, Object> variables = Map.of("survey.work", "ojek", "survey.n", 12L, "survey.ok", true, "survey.day",
                LocalDate.of(2026, 11, 21), "survey.goods", List.of("buah", "sayur"), "survey.odd",
                "{\"$gt\":\"\"} \u0000 🙏");
        Open open = new Open(NOON, 2, List.of(2, 0, 1), List.of("buah"), 3, 1);
        Position position = new Position(stack, variables, open,
                List.of(new Checkpoint(stack, open, Map.of("survey.work", "pedagang"), List.of("survey.ok")),
                        new Checkpoint(stack, null, Map.of(), List.of())));
        return new Turn("p", position,
                new Standing(Language.ENGLISH, ZoneId.of("Asia/Makassar"), true, false,
                        Set.of(Consent.SERVICE, Consent.RESEARCH), true),
                7, NOON.plusSeconds(3600), new LastTap("6:yes", NOON), effects, Courtesy.NONE);
    }
}
