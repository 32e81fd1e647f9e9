package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Record;
import id.pendamping.engine.Effect.Send;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pending effects of one chat while this process drains it, so that nothing has to be read again between one message
 * and the next. Turns add at the end while the drain works at the front.
 */
final class Backlog {

    private record Waiting(Effect effect, Instant since) {
    }

    private final ChatId chat;
    private final MachineClock clock;
    private final List<Waiting> waiting = new ArrayList<>();
    private Language language;
    private @Nullable InFlight marked;
    private boolean interrupted;

    /**
     * @param marked the message that the store shows as in flight
     * @param interrupted whether sending it may have begun already, by somebody who did not come to an end
     */
    Backlog(ChatId chat, MachineClock clock, Language language, List<Effect> pending, @Nullable InFlight marked,
            boolean interrupted) {
        this.chat = chat;
        this.clock = clock;
        this.language = language;
        this.marked = marked;
        this.interrupted = interrupted;
        add(language, pending);
    }

    /** What somebody left behind. */
    static Backlog leftBehind(Conversation found, MachineClock clock) {
        return new Backlog(found.chat(), clock, found.standing().language(), found.pending(), found.inFlight(),
                found.inFlight() != null);
    }

    ChatId chat() {
        return chat;
    }

    synchronized void add(Language now, List<Effect> effects) {
        Instant since = clock.instant();
        effects.forEach(effect -> waiting.add(new Waiting(effect, since)));
        language = now;
    }

    /** The same with the unsent messages gone, but for the one that is being sent. */
    synchronized void replace(Language now, List<Effect> effects) {
        waiting.removeIf(
                it -> it.effect() instanceof Send send && (marked == null || !send.id().equals(marked.effectId())));
        add(now, effects);
    }

    /** Forgets what it holds for what the store holds. */
    synchronized void reset(Conversation found) {
        waiting.clear();
        add(found.standing().language(), found.pending());
        marked = found.inFlight();
        interrupted = marked != null;
    }

    synchronized void done(Set<String> ids) {
        waiting.removeIf(it -> ids.contains(it.effect().id()));
    }

    /** What the store shows as in flight from now on. */
    synchronized void marked(@Nullable InFlight now) {
        marked = now;
        interrupted = false;
    }

    /** Whether an attempt was made since that may have shown the marked message. */
    synchronized void began(boolean shownPerhaps) {
        interrupted = shownPerhaps;
    }

    /** The mark to leave behind: only where sending may have begun. */
    synchronized @Nullable InFlight leaves() {
        return interrupted ? marked : null;
    }

    synchronized @Nullable InFlight marked() {
        return marked;
    }

    /** Whether sending this message may have begun before this process took over. */
    synchronized boolean isInterrupted(Send send) {
        return interrupted && isMarked(send);
    }

    synchronized boolean isMarked(Send send) {
        return marked != null && marked.effectId().equals(send.id());
    }

    synchronized List<Record> records() {
        return waiting.stream().map(Waiting::effect).filter(Record.class::isInstance).map(Record.class::cast).toList();
    }

    synchronized List<Send> sends() {
        return Commits.sends(waiting.stream().map(Waiting::effect).toList()).toList();
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    synchronized Language language() {
        return language;
    }

    /** Since when the oldest effect waits. */
    synchronized Optional<Instant> waitingSince() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getFirst().since());
    }
}
