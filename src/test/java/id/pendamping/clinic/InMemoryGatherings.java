package id.pendamping.clinic;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gatherings in a map. */
public final class InMemoryGatherings implements Gatherings, GatheringPages {

    private final Map<String, Gathering> byId = new HashMap<>();

    @Override
    public synchronized void create(Gathering gathering) {
        byId.putIfAbsent(gathering.id(), gathering);
    }

    @Override
    public synchronized Optional<Gathering> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Gathering> from(Instant start, int most) {
        return byId.values().stream().filter(it -> !it.start().isBefore(start))
                .sorted(Comparator.comparing(Gathering::start).thenComparing(Gathering::id)).limit(most).toList();
    }

    @Override
    public synchronized void move(String id, Instant start, Instant at) {
        change(id, at, start, false);
    }

    @Override
    public synchronized void callOff(String id, Instant at) {
        find(id).ifPresent(it -> change(id, at, it.start(), true));
    }

    private void change(String id, Instant at, Instant start, boolean off) {
        byId.computeIfPresent(id, (key, it) -> it.calledOff() || it.madeAt().isAfter(at)
                ? it
                : new Gathering(id, at, it.by(), it.kind(), it.name(), it.place(), it.area(), it.where(), start,
                        it.zone(), it.capacity(), it.schedule(), it.topic(), it.minutes(), off));
    }

    @Override
    public synchronized List<Gathering> coming(Instant from, int skip, int most) {
        return from(from, Integer.MAX_VALUE).stream().skip(skip).limit(most).toList();
    }

    @Override
    public synchronized List<Gathering> past(Instant before, int skip, int most) {
        return byId.values().stream().filter(it -> it.start().isBefore(before))
                .sorted(Comparator.comparing(Gathering::start).thenComparing(Gathering::id).reversed()).skip(skip)
                .limit(most).toList();
    }

    @Override
    public synchronized void write(String id, Part part, String text) {
        byId.computeIfPresent(id, (key, it) -> new Gathering(id, it.madeAt(), it.by(), it.kind(),
                part == Part.NAME ? text : it.name(), part == Part.PLACE ? text : it.place(),
                part == Part.AREA ? text : it.area(), part == Part.WHERE ? text : it.where(), it.start(), it.zone(),
                it.capacity(), part == Part.SCHEDULE ? text : it.schedule(), part == Part.TOPIC ? text : it.topic(),
                part == Part.MINUTES ? text : it.minutes(), it.calledOff()));
    }

    @Override
    public synchronized void resize(String id, int capacity) {
        byId.computeIfPresent(id, (key, it) -> new Gathering(id, it.madeAt(), it.by(), it.kind(), it.name(),
                it.place(), it.area(), it.where(), it.start(), it.zone(), capacity, it.schedule(), it.topic(),
                it.minutes(), it.calledOff()));
    }
}
