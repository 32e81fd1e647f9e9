package id.pendamping.console.dialogs;

import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.TalkPlaces;
import id.pendamping.inbox.TalkPlaces.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many people stand at each step. All talks are counted page by page in the order of their ids, at most every ten
 * minutes and behind the back of whoever looks; only the first count is waited for.
 */
final class Standing {

    static final Duration SILENT = Duration.ofDays(14);

    private static final Duration REST = Duration.ofMinutes(10);
    private static final int PAGE = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

    private final TalkPlaces places;
    private final InstantSource clock;
    private final MachineClock machine;
    private final Executor behind;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Counts known;
    private volatile Instant next = Instant.EPOCH;

    Standing(TalkPlaces places, InstantSource clock, MachineClock machine, Executor behind) {
        this.places = places;
        this.clock = clock;
        this.machine = machine;
        this.behind = behind;
    }

    /** @param silent those of all for whom the question has been open for a fortnight */
    record Count(long all, long silent) {

        static final Count NOBODY = new Count(0, 0);

        Count and(boolean isSilent) {
            return new Count(all + 1, silent + (isSilent ? 1 : 0));
        }
    }

    /** @param byStep by dialog and step */
    record Counts(Instant at, Map<String, Map<String, Count>> byStep) {

        Map<String, Count> of(String dialog) {
            return byStep.getOrDefault(dialog, Map.of());
        }
    }

    Counts now() {
        Counts counts = known;
        if (counts == null) {
            return anew();
        }
        if (!machine.instant().isBefore(next) && busy.compareAndSet(false, true)) {
            behind.execute(this::refresh);
        }
        return counts;
    }

    /** Counts now and waits for it. */
    synchronized Counts anew() {
        Instant at = clock.instant();
        Instant silentBefore = at.minus(SILENT);
        Map<String, Map<String, Count>> byStep = new HashMap<>();
        List<Place> page = places.after("", PAGE);
        while (!page.isEmpty()) {
            for (Place place : page) {
                if (!place.dialog().isEmpty()) {
                    byStep.computeIfAbsent(place.dialog(), it -> new HashMap<>()).merge(place.step(),
                            Count.NOBODY.and(isSilent(place, silentBefore)),
                            (count, one) -> count.and(isSilent(place, silentBefore)));
                }
            }
            page = places.after(page.getLast().talk(), PAGE);
        }
        Counts counts = new Counts(at, byStep);
        known = counts;
        next = machine.instant().plus(REST);
        return counts;
    }

    private static boolean isSilent(Place place, Instant silentBefore) {
        return !place.askedAt().isAfter(silentBefore);
    }

    private void refresh() {
        try {
            anew();
        } catch (RuntimeException e) {
            LOG.warn("Where people stand stays as it was counted before: {}", e.toString());
            next = machine.instant().plus(REST);
        } finally {
            busy.set(false);
        }
    }
}
