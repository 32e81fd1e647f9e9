package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Step.Handoff;
import id.pendamping.engine.Understood.Answer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for somebody of staff, once, and rests until they, the person or time end it. */
final class HandoffBehaviour implements Waiting<Handoff> {

    /** What the button carries that ends it; it counts under every message of the hand-off. */
    static final String OVER = "over";
    static final String OPENED = "helpdesk.opened";
    static final String ENDED = "helpdesk.ended";

    @Override
    public After enter(Draft draft, Handoff step) {
        if (!draft.memory().mayRecord()) {
            return After.NEXT;
        }
        if (draft.scope().value(Held.TICKET) == null) {
            open(draft, step);
        }
        Held.in(draft).orElseThrow().reopen();
        return After.WAITS;
    }

    private static void open(Draft draft, Handoff step) {
        String ticket = UUID.nameUUIDFromBytes(
                (draft.inbound().id() + " " + draft.memory().person()).getBytes(StandardCharsets.UTF_8)).toString();
        draft.memory().note(OPENED, request(draft, ticket, draft.scope().value(step.obstacle())));
        draft.assign(Held.TICKET, ticket);
        draft.assign(Held.SINCE, draft.now().toString());
        draft.assign(Held.ANSWERED, false);
        // Asking a person is not taken back by a slip of the thumb.
        draft.trail().clear();
    }

    private static Map<String, Object> request(Draft draft, String ticket, @Nullable Object obstacle) {
        LastTalk talk = LastTalk.of(draft);
        Map<String, Object> request = new HashMap<>(Map.of("ticket", ticket, "chat",
                draft.before().chat().value(), "dialog", talk.dialog(), "step", talk.step(), "talk", talk.lines()));
        if (obstacle != null) {
            request.put("obstacle", Masking.of(String.valueOf(obstacle)));
        }
        return request;
    }

    @Override
    public OutgoingMessage show(Draft draft, Handoff step) {
        return message(draft, step, draft.render(step.texts().text()), null);
    }

    static OutgoingMessage message(Draft draft, Handoff step, String html, @Nullable Media media) {
        Button over = new Button(Fit.label(draft.render(step.over().label())), draft.waitNo() + ":" + OVER);
        return new OutgoingMessage(html, List.of(List.of(over)), media, Share.NOTHING);
    }

    @Override
    public Understood typed(Draft draft, Handoff step, Spoken words) {
        boolean isOver = step.over().also().contains(words.plain()) || step.over().label().wordings().stream()
                .anyMatch(label -> words.raw().strip().equalsIgnoreCase(label.render(draft.scope())));
        return isOver ? Answer.of(OVER, "") : Understood.MISSED;
    }

    @Override
    public Understood pressed(Draft draft, Handoff step, String option) {
        return option.equals(OVER)
                ? new Answer(OVER, -1, draft.render(step.over().label()), true, List.of())
                : Understood.MISSED;
    }

    /** The person ends it. */
    @Override
    public After accept(Draft draft, Handoff step, Answer answer) {
        Held.in(draft).ifPresent(
                held -> draft.memory().note(ENDED, Map.of(Held.TICKET, held.ticket())));
        draft.trail().clear();
        return After.NEXT;
    }

    @Override
    public String hint(Draft draft, Handoff step, int misses) {
        return "";
    }
}
