package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.LocalMedia;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.EngineLimits.LimitReached;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Turn.Courtesy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One turn while it is being decided: the conversation as read, and everything that has changed so far. */
final class Draft {

    private final Content content;
    private final EngineLimits limits;
    private final Conversation before;
    private final Inbound inbound;
    private final Decided decided = new Decided();
    private final Memory memory;
    private final List<Frame> stack;
    private final Trail trail;
    private @Nullable Open open;
    private int waitNo;
    private @Nullable LastTap lastTap;
    private Courtesy courtesy = Courtesy.NONE;
    private String opening = "";
    private boolean quiet;
    private int steps;

    Draft(Content content, EngineLimits limits, Conversation before, Snapshot snapshot, Inbound inbound) {
        this.content = content;
        this.limits = limits;
        this.before = before;
        this.inbound = inbound;
        memory = new Memory(before, snapshot, inbound.at(), limits.variables(), decided);
        stack = new ArrayList<>(before.position().stack());
        trail = new Trail(before.position().trail(), limits.trail());
        open = before.position().open();
        waitNo = before.waitNo();
        lastTap = before.lastTap();
    }

    // what it knows

    Content content() {
        return content;
    }

    EngineLimits limits() {
        return limits;
    }

    Conversation before() {
        return before;
    }

    Inbound inbound() {
        return inbound;
    }

    Instant now() {
        return inbound.at();
    }

    Scope scope() {
        return new DraftScope(this, Map.of());
    }

    String render(LocalText text) {
        return text.render(scope());
    }

    String render(Phrase phrase) {
        return render(phrase, Map.of());
    }

    String render(Phrase phrase, Map<String, String> places) {
        return content.phrases().get(phrase).render(new DraftScope(this, places));
    }

    Memory memory() {
        return memory;
    }

    Standing standing() {
        return memory.standing();
    }

    void assign(String name, @Nullable Object value) {
        memory.put(stack.getLast().dialog() + "." + name, value);
    }

    void record(Function<String, Effect.Record> effect) {
        decided.record(effect);
    }

    void erase() {
        memory.erase(inbound.id());
        Walk.leaveBelow(this);
        trail.clear();
    }

    /** They are somebody nobody has heard of, and nothing is open. */
    void forgetPerson() {
        memory.erase(inbound.id());
        stack.clear();
        open = null;
        trail.clear();
    }

    /** @param erases whether what was kept about the person of before is of no use to anybody */
    void become(String person, Standing standing, boolean erases) {
        if (erases) {
            memory.erase(inbound.id());
        }
        memory.become(person, standing);
        stack.clear();
        open = null;
        trail.clear();
    }

    void forget() {
        memory.forget();
        trail.clear();
    }

    // where it stands

    List<Frame> stack() {
        return stack;
    }

    Trail trail() {
        return trail;
    }

    Dialog dialog() {
        return content.dialog(stack.getLast().dialog());
    }

    Step step() {
        return dialog().step(stack.getLast().step());
    }

    void countStep() {
        if (++steps > limits.stepsPerTurn()) {
            throw new LimitReached("more than " + limits.stepsPerTurn() + " steps without a question");
        }
    }

    @Nullable
    Open open() {
        return open;
    }

    Open opened() {
        Open question = open;
        if (question == null) {
            throw new IllegalStateException("nothing is open");
        }
        return question;
    }

    /** Changes what is known of the question without asking it anew. */
    void open(@Nullable Open changed) {
        open = changed;
    }

    int waitNo() {
        return waitNo;
    }

    /** The buttons and wake-ups of earlier questions are old from now on. */
    void raiseWaitNo() {
        waitNo++;
    }

    // what it says

    @Nullable
    Media media(@Nullable LocalMedia media) {
        return media == null ? null : media.in(scope());
    }

    void say(String html, @Nullable Media media) {
        decided.send(Fit.message(html, List.of(), media, Share.NOTHING), false, null);
    }

    void say(Phrase phrase) {
        say(render(phrase), null);
    }

    /** Words that stand in front of the next question, in the same message. */
    void openWith(String html) {
        opening = html;
    }

    /** Says what can be done where nothing is open, after the words that stand in front, with one button. */
    void offer(Phrase phrase, Phrase label, String option) {
        raiseWaitNo();
        String html = opening.isEmpty() ? render(phrase) : opening + "\n\n" + render(phrase);
        List<List<Button>> keyboard = List.of(List.of(new Button(Fit.label(render(label)), waitNo + ":" + option)));
        decided.send(Fit.message(html, keyboard, null, Share.NOTHING), false, null);
        opening = "";
    }

    void ask(OutgoingMessage question, @Nullable Long edits) {
        String html = opening.isEmpty() ? question.html() : opening + "\n\n" + question.html();
        decided.send(Fit.message(html, question.keyboard(), opening.isEmpty() ? question.media() : null,
                question.ask()), true, edits);
        opening = "";
    }

    /** This turn needs no answer. */
    void keepQuiet() {
        quiet = true;
    }

    boolean saysNothing() {
        return !quiet && decided.saysNothing() && courtesy.toast() == null;
    }

    void tapped(LastTap tap) {
        lastTap = tap;
    }

    @Nullable
    LastTap lastTap() {
        return lastTap;
    }

    void courtesy(Courtesy signs) {
        courtesy = signs;
    }

    // what comes of it

    /** As the conversation was before, but for what is known of the person's standing. */
    Turn unchanged(@Nullable Instant wakeAt) {
        return new Turn(memory.person(), before.position(), memory.standing(), waitNo, wakeAt, lastTap, List.of(),
                courtesy);
    }

    Turn turn(@Nullable Instant wakeAt) {
        Position position = new Position(stack, memory.variables(), stack.isEmpty() ? null : open, trail.checkpoints());
        return new Turn(memory.person(), position, memory.standing(), waitNo, wakeAt, lastTap,
                decided.numbered(inbound.id()), courtesy);
    }
}
