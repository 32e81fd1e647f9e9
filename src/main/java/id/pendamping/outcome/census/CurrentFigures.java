package id.pendamping.outcome.census;

import id.pendamping.inbox.MachineClock;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.Ways;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest figures of this node. Whoever asks gets those that are there; if they are old a new pass begins behind their
 * back. Passes rest for a minute at least, and nine times as long as the last one took. Only the very first one is waited
 * for.
 */
public final class CurrentFigures {

    static final Duration REST = Duration.ofMinutes(1);
    private static final int REST_TO_WORK = 9;
    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(CurrentFigures.class);

    /** @param next when the next pass may begin, in machine time */
    private record Kept(Figures figures, Instant next) {
    }

    private final Courses courses;
    private final Ways ways;
    private final InstantSource clock;
    private final MachineClock machine;
    private final Executor behind;
    private volatile Ground ground;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ReentrantLock first = new ReentrantLock();

    CurrentFigures(Courses courses, Ways ways, Ground ground, InstantSource clock, MachineClock machine,
            Executor behind) {
        this.courses = courses;
        this.ways = ways;
        this.ground = ground;
        this.clock = clock;
        this.machine = machine;
        this.behind = behind;
    }

    /** In which days and months are counted. */
    public ZoneId zone() {
        return ground.zone();
    }

    /** The figures as they were at the latest pass. */
    public Figures now() {
        Kept known = kept.get();
        if (known == null) {
            first.lock();
            try {
                Kept meanwhile = kept.get();
                return meanwhile == null ? anew() : meanwhile.figures();
            } finally {
                first.unlock();
            }
        }
        if (!machine.instant().isBefore(known.next()) && busy.compareAndSet(false, true)) {
            behind.execute(this::refresh);
        }
        return known.figures();
    }

    /** The same for whoever does not wait: empty before the first pass is over, which goes on behind their back. */
    public Optional<Figures> known() {
        if (kept.get() != null) {
            return Optional.of(now());
        }
        if (busy.compareAndSet(false, true)) {
            behind.execute(this::refresh);
        }
        return Optional.empty();
    }

    /** Makes a pass now and waits for it. */
    public Figures anew() {
        Instant begun = machine.instant();
        Figures figures = pass(begun);
        Instant over = machine.instant();
        Duration work = Duration.between(begun, over).multipliedBy(REST_TO_WORK);
        kept.set(new Kept(figures, over.plus(work.compareTo(REST) > 0 ? work : REST)));
        return figures;
    }

    private void refresh() {
        try {
            if (kept.get() == null) {
                now();
            } else {
                anew();
            }
        } catch (RuntimeException e) {
            LOG.warn("The figures stay as they were, a new pass failed: {}", e.toString());
            Kept old = kept.get();
            if (old != null) {
                kept.set(new Kept(old.figures(), machine.instant().plus(REST)));
            }
        } finally {
            busy.set(false);
        }
    }

    /** Twice where people answered questions that the tests no longer ask. */
    private Figures pass(Instant begun) {
        Map<String, String> strange = new TreeMap<>();
        Figures figures = pass(begun, strange);
        if (strange.isEmpty()) {
            return figures;
        }
        ground = ground.and(strange);
        return pass(begun, strange);
    }

    private Figures pass(Instant begun, Map<String, String> strange) {
        Ground known = ground;
        Census census = new Census(known, clock.instant());
        List<Course> page = courses.after("", PAGE);
        while (!page.isEmpty()) {
            for (Course course : page) {
                strange.putAll(known.strange(course));
                census.add(course);
            }
            page = courses.after(page.getLast().person(), PAGE);
        }
        return census.figures(ways.count(Stage.REACHED), Duration.between(begun, machine.instant()));
    }
}
