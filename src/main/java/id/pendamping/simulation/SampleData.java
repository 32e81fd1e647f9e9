package id.pendamping.simulation;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Loop;
import id.pendamping.simulation.Simulation.Wish;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sample data: the people of {@link Study#S0}, who talked with the real bot in the last weeks. They are only for looking
 * round: they get in only while nobody real has talked with the bot, every name says that it is an example, nothing is
 * ever sent to them, and they go away without a trace. While they are there every number counts them.
 */
public final class SampleData {

    private static final int BASE = 36;

    private final Samples samples;
    private final Simulation simulation;
    private final List<EffectHandler> handlers;
    private final Supplier<Stream<Loop>> loops;
    private final ZoneId zone;
    private final InstantSource clock;
    private final ReentrantLock working = new ReentrantLock();
    private volatile Progress progress = Progress.NONE;

    /**
     * @param days of the people's lives that are told so far
     * @param of how many in all; 0 while nothing is being filled in
     */
    public record Progress(long days, long of) {

        static final Progress NONE = new Progress(0, 0);

        public boolean isRunning() {
            return of > 0;
        }
    }

    /** Real people are in the store, and nobody invented may come among them. */
    public static final class SomebodyReal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SomebodyReal() {
            super("real people have talked with the bot; sample data only go into a store without them");
        }
    }

    /** @param loops what acts by itself, and has to rest while the past is told */
    SampleData(Samples samples, Simulation simulation, List<EffectHandler> handlers, Supplier<Stream<Loop>> loops,
            ZoneId zone, InstantSource clock) {
        this.samples = samples;
        this.simulation = simulation;
        this.handlers = List.copyOf(handlers);
        this.loops = loops;
        this.zone = zone;
        this.clock = clock;
    }

    public boolean isThere() {
        return samples.isAnybody();
    }

    /** Whether {@link #fill} would be refused. */
    public boolean isRefused() {
        return samples.isSomebodyReal();
    }

    public Progress progress() {
        return progress;
    }

    /**
     * Fills them in; takes about a minute, and changes nothing where they are there or being filled in already. When it
     * fails, none of them are there.
     *
     * @throws SomebodyReal where real people have talked with the bot
     */
    public void fill() throws InterruptedException {
        fill(Study.S0.people());
    }

    /**
     * The same with another number of people.
     *
     * @throws SomebodyReal where real people have talked with the bot
     */
    public void fill(int people) throws InterruptedException {
        if (!working.tryLock()) {
            return;
        }
        try {
            if (isRefused()) {
                throw new SomebodyReal();
            }
            if (!isThere()) {
                resting(() -> {
                    play(people);
                    return null;
                });
            }
        } finally {
            progress = Progress.NONE;
            working.unlock();
        }
    }

    private void play(int people) throws InterruptedException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Wish wish = new Wish(Study.S0, people, 1, today);
        progress = new Progress(0, ChronoUnit.DAYS.between(wish.begins(), today));
        boolean complete = false;
        try {
            simulation.play(wish, Long.toString(clock.millis(), BASE),
                    dawn -> progress = new Progress(progress.days() + 1, progress.of()));
            complete = true;
        } finally {
            if (!complete) {
                erase();
            }
        }
    }

    /** Takes all of them away, with everything they touched. */
    public void remove() throws InterruptedException {
        working.lockInterruptibly();
        try {
            resting(() -> {
                erase();
                return null;
            });
        } finally {
            working.unlock();
        }
    }

    private void erase() {
        List<String> people = samples.people();
        Instant now = clock.instant();
        people.forEach(person -> {
            Erase erase = new Erase("sample:erase:" + person, person, now);
            handlers.stream().filter(handler -> handler.accepts(erase)).forEach(handler -> handler.apply(erase));
        });
        samples.forget(people);
    }

    private void resting(Callable<Void> work) throws InterruptedException {
        List<Loop> resting = loops.get().filter(loop -> loop.getPhase() == Loop.WAKING && loop.isRunning()).toList();
        resting.forEach(Loop::stop);
        try {
            work.call();
        } catch (RuntimeException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            resting.forEach(Loop::start);
        }
    }
}
