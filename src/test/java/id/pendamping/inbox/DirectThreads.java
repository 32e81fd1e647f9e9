package id.pendamping.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * No threads at all: work is done where it is given, or kept until somebody asks for it; resting moves a clock forward
 * and takes no time.
 */
public final class DirectThreads implements Threads {

    private final SettableClock clock;
    private final Deque<Runnable> kept = new ArrayDeque<>();
    private boolean keeping;
    private boolean stopping;
    private Runnable onRest = () -> {
    };

    public DirectThreads(SettableClock clock) {
        this.clock = clock;
    }

    SettableClock clock() {
        return clock;
    }

    /** From now on work waits for {@link #runKept}. */
    public void keep() {
        keeping = true;
    }

    public void runKept() {
        keeping = false;
        while (!kept.isEmpty()) {
            kept.removeFirst().run();
        }
    }

    /** The process goes down. */
    public void stop() {
        stopping = true;
    }

    /** Runs whenever somebody rests. */
    public void whileResting(Runnable work) {
        onRest = work;
    }

    @Override
    public void execute(Runnable work) {
        if (keeping) {
            kept.addLast(work);
        } else if (!stopping) {
            work.run();
        }
    }

    @Override
    public boolean rest(Duration duration) {
        clock.forward(duration);
        onRest.run();
        return !stopping;
    }

    @Override
    public boolean isStopping() {
        return stopping;
    }
}
