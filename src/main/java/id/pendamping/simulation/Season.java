package id.pendamping.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Everything a cast does, day after day: on one day people talk side by side, each day begins when the last is over. */
final class Season {

    private static final Duration MORNING = Duration.ofHours(9);
    private static final Duration DAYTIME = Duration.ofHours(8);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int SIDE_BY_SIDE = 16;

    private final List<Actor> cast;
    private final ZoneId zone;

    /** Somebody's visit. */
    private record Call(Actor actor, Visit visit) {
    }

    Season(List<Actor> cast, ZoneId zone) {
        this.cast = List.copyOf(cast);
        this.zone = zone;
    }

    /**
     * @param until the day after the last one
     * @param dawn told of every day as it begins, also of those on which nobody comes
     * @return how many times people wrote or pressed something
     */
    int play(Play play, LocalDate until, Consumer<Instant> dawn) throws InterruptedException {
        TreeMap<LocalDate, List<Call>> days = new TreeMap<>();
        cast.forEach(actor -> actor.visits().forEach(
                visit -> days.computeIfAbsent(visit.on(), day -> new ArrayList<>()).add(new Call(actor, visit))));
        int turns = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            for (LocalDate day = days.firstKey(); day.isBefore(until); day = day.plusDays(1)) {
                Instant morning = day.atStartOfDay(zone).toInstant().plus(MORNING);
                dawn.accept(morning);
                turns += day(people, play, days.getOrDefault(day, List.of()), morning);
            }
        }
        return turns;
    }

    /** A person's visits of one day one after the other, the people side by side. */
    private static int day(ExecutorService people, Play play, List<Call> calls, Instant morning)
            throws InterruptedException {
        Map<String, List<Call>> each = new TreeMap<>();
        calls.forEach(call -> each.computeIfAbsent(call.actor().name(), name -> new ArrayList<>()).add(call));
        List<Callable<Integer>> work = new ArrayList<>();
        Instant begins = morning;
        Duration apart = DAYTIME.dividedBy(each.size() + 1L);
        for (List<Call> ofOne : each.values()) {
            Instant first = begins;
            work.add(() -> {
                int turns = 0;
                for (int i = 0; i < ofOne.size(); i++) {
                    Instant at = first.plus(AGAIN.multipliedBy(i));
                    turns += play.visit(ofOne.get(i).actor(), ofOne.get(i).visit(), at);
                }
                return turns;
            });
            begins = begins.plus(apart);
        }
        int turns = 0;
        for (Future<Integer> done : people.invokeAll(work)) {
            try {
                turns += done.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e);
            }
        }
        return turns;
    }
}
