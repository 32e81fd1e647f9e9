package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.Send;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** One person who talks to the engine, with the conversation kept between the turns. */
final class Talker {

    private static final ChatId CHAT = ChatId.of("test", "1");

    private final DialogEngine engine;
    private final Map<String, Object> recorded = new HashMap<>();
    private Conversation conversation = Conversation.fresh(CHAT, "person-1",
            Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")));
    private Instant now = Instant.parse("2026-11-21T03:00:00Z");
    private int inbounds;
    private long messages;
    private OutgoingMessage question = OutgoingMessage.text("");
    private Turn turn = engineLess();

    Talker(Content content) {
        this(new DialogEngine(content, EngineLimits.DEFAULT));
    }

    Talker(DialogEngine engine) {
        this.engine = engine;
    }

    private Turn engineLess() {
        return new Turn("person-1", Position.IDLE, conversation.standing(), 0, null, null, List.of(),
                Turn.Courtesy.NONE);
    }

    /** The same person after a new version of the content was started. */
    Talker with(Content content) {
        Talker later = new Talker(content);
        later.conversation = conversation;
        later.now = now;
        later.inbounds = inbounds;
        later.messages = messages;
        later.question = question;
        later.recorded.putAll(recorded);
        return later;
    }

    Talker types(String... texts) {
        for (String text : texts) {
            hear(new Inbound.Text(nextId(), CHAT, now, text));
        }
        return this;
    }

    /** Presses the button of the open question that has this label. */
    Talker taps(String label) {
        Button button = question.keyboard().stream().flatMap(List::stream).filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no button " + label + " in " + question.keyboard()));
        return presses(button.data());
    }

    Talker presses(String data) {
        now = now.plusSeconds(2);
        return pressesAtOnce(data);
    }

    Talker pressesAtOnce(String data) {
        return hear(new Inbound.Tap(nextId(), CHAT, now, data, messages, "callback"));
    }

    Talker sends(AttachmentKind kind) {
        return hear(new Inbound.Attachment(nextId(), CHAT, now, kind, "file-1", null));
    }

    Talker sharesPlace(double latitude, double longitude) {
        return hear(new Inbound.Place(nextId(), CHAT, now, latitude, longitude));
    }

    Talker sharesContact(String phone) {
        return hear(new Inbound.Contact(nextId(), CHAT, now, phone));
    }

    Talker edits() {
        return hear(new Inbound.Edited(nextId(), CHAT, now));
    }

    Talker becomes(boolean reachable) {
        return hear(new Inbound.Reachability(nextId(), CHAT, now, reachable));
    }

    /** Time goes by; whatever falls due is woken at its time. */
    Talker waits(Duration time) {
        Instant until = now.plus(time);
        messagesSince.clear();
        Instant wakeAt = conversation.wakeAt();
        while (wakeAt != null && !wakeAt.isAfter(until)) {
            now = wakeAt;
            wakes(conversation.waitNo());
            wakeAt = conversation.wakeAt();
        }
        now = until;
        return this;
    }

    /** Time goes by while the program is away. */
    Talker isAwayFor(Duration time) {
        now = now.plus(time);
        return this;
    }

    Talker wakes(int waitNo) {
        return hear(new Inbound.Wake("wake:" + CHAT + ":" + waitNo, CHAT, now, waitNo));
    }

    private final List<String> messagesSince = new ArrayList<>();

    Talker hear(Inbound inbound) {
        turn = engine.turn(conversation, new Snapshot(recorded), inbound);
        turn.effects().forEach(this::keep);
        Long shown = conversation.shownMessage();
        for (OutgoingMessage message : messages()) {
            messagesSince.add(message.plain());
        }
        for (Effect effect : turn.effects()) {
            if (effect instanceof Send send) {
                messages = send.edits() == null ? messages + 1 : messages;
                if (send.question()) {
                    question = send.message();
                    shown = messages;
                }
            }
        }
        conversation = new Conversation(CHAT, turn.person(), conversation.version() + 1, turn.position(),
                turn.standing(), turn.waitNo(), turn.wakeAt(), List.of(), null, List.of(), null, shown,
                turn.lastTap());
        return this;
    }

    /** What a store would give back before the next turn. */
    private void keep(Effect effect) {
        if (effect instanceof Effect.SaveField field) {
            recorded.put("person." + field.field(), field.value());
        } else if (effect instanceof Effect.Note note && note.about().equals("checklist.item")) {
            recorded.put("checklist." + note.values().get("checklist") + "/" + note.values().get("item"),
                    ItemState.ofNote(note.values()).kept());
        } else if (effect instanceof Effect.Erase) {
            recorded.clear();
        }
    }

    /** Something a feature keeps about them. */
    Talker isKnown(String name, Object value) {
        recorded.put(name, value);
        return this;
    }

    Snapshot snapshot() {
        return new Snapshot(recorded);
    }

    private String nextId() {
        return "test:" + ++inbounds;
    }

    Turn turn() {
        return turn;
    }

    Instant now() {
        return now;
    }

    Conversation conversation() {
        return conversation;
    }

    OutgoingMessage question() {
        return question;
    }

    /** What was said in the last turn. */
    List<String> said() {
        return messages().stream().map(OutgoingMessage::plain).toList();
    }

    /** What was said while time went by. */
    List<String> saidMeanwhile() {
        return List.copyOf(messagesSince);
    }

    List<OutgoingMessage> messages() {
        return turn.effects().stream().filter(Send.class::isInstance).map(effect -> ((Send) effect).message())
                .toList();
    }

    List<Effect> records() {
        return turn.effects().stream().filter(Effect.Record.class::isInstance).toList();
    }

    /** Labels of the open question's buttons, row by row. */
    List<List<String>> buttons() {
        return question.keyboard().stream().map(row -> row.stream().map(Button::label).toList()).toList();
    }

    Object variable(String name) {
        return conversation.position().variables().get(name);
    }
}
