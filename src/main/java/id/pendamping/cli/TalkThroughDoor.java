package id.pendamping.cli;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.inbox.Conversations;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One worker's talk through the one door: brings in what they do and waits until the answer is out. */
final class TalkThroughDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TICKET = ".ticket";
    private static final int MOST_WAKES = 100;
    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration GLANCE = Duration.ofMillis(2);

    private final Worker worker;
    private final TalkClock clock;
    private final Consumer<Inbound> door;
    private final Conversations conversations;
    private final Passing passing;

    TalkThroughDoor(Worker worker, TalkClock clock, Consumer<Inbound> door, Conversations conversations,
            Passing passing) {
        this.worker = worker;
        this.clock = clock;
        this.door = door;
        this.conversations = conversations;
        this.passing = passing;
    }

    /**
     * @throws IllegalArgumentException for an act that cannot be done now
     * @throws TimeoutException when the answer does not get out
     */
    void does(Act act) throws TimeoutException {
        if (act instanceof Act.Wait wait) {
            waits(wait.time());
        } else {
            door.accept(act instanceof Act.Help help ? helped(help) : worker.says(act));
            awaitAnswer();
        }
    }

    /** As if it had come from the talk of whoever of staff did it. */
    private Inbound helped(Act.Help help) {
        Conversation talk = conversations.find(worker.chat()).orElseThrow(
                () -> new IllegalArgumentException("nobody has asked for help"));
        String ticket = talk.position().variables().entrySet().stream().filter(it -> it.getKey().endsWith(TICKET))
                .map(it -> String.valueOf(it.getValue())).findFirst().orElse("left");
        return new Inbound.Helped("staff:" + worker.ids().get(), worker.chat(), clock.instant(), talk.person(), ticket,
                help.helper(), help.deed(), help.words());
    }

    /** Everything acts at its own time, as it would if nobody pushed the clock. */
    private void waits(Duration time) throws TimeoutException {
        Instant target = clock.instant().plus(time);
        int wakes = 0;
        while (clock.instant().isBefore(target)) {
            Instant step = min(clock.instant().plus(STEP), target);
            Conversation silent = conversations.find(worker.chat()).orElse(null);
            if (silent != null && silent.wakeAt() != null && !silent.wakeAt().isAfter(step) && wakes < MOST_WAKES) {
                wakes++;
                clock.forwardTo(silent.wakeAt());
                wake(silent.waitNo());
            } else {
                clock.forwardTo(step);
            }
            passing.passed();
        }
    }

    private void wake(int waitNo) throws TimeoutException {
        ChatId chat = worker.chat();
        door.accept(new Inbound.Wake("wake:" + chat + ":" + waitNo, chat, clock.instant(), waitNo));
        awaitAnswer();
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void awaitAnswer() throws TimeoutException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (conversations.find(worker.chat()).filter(talk -> !talk.pending().isEmpty()).isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("no answer within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
