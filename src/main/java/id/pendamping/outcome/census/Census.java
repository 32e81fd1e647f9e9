package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Answer;
import id.pendamping.outcome.Course.Test;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Figures.Progress;
import id.pendamping.outcome.census.Figures.Taken;
import id.pendamping.outcome.figure.Learning;
import id.pendamping.outcome.figure.Payments;
import id.pendamping.outcome.figure.Sheets;
import id.pendamping.outcome.figure.Staying;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One pass: courses in, one at a time, {@link Figures} out. It remembers counts and nobody. */
final class Census {

    private final Ground ground;
    private final Instant now;
    private final LocalDate today;
    private final Slots slots;
    private final Counting whole;
    private final Map<Dimension, Map<String, Counting>> parts = new EnumMap<>(Dimension.class);
    private final Map<Stage, Long> furthest = new EnumMap<>(Stage.class);
    private final Listing listing;
    private final Telling telling = new Telling();
    private final Noting noting = new Noting();
    private final Saving saving = new Saving();
    private final Trying trying;
    private @Nullable LocalDate begun;
    private long courses;

    Census(Ground ground, Instant now) {
        this.ground = ground;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ground.zone());
        this.listing = new Listing(ground.dueDays().usual().keySet());
        this.slots = new Slots(today, ground.zone());
        this.whole = counting();
        this.trying = new Trying(now, ground.zone());
        for (Dimension dimension : Dimension.values()) {
            parts.put(dimension, new HashMap<>());
        }
    }

    void add(Course course) {
        courses++;
        if (!course.consents().service()) {
            return;
        }
        Counting.One one = new Counting.One(course, sheets(course), ground.dueDays().bills(course, today,
                ground.zone()), ground.dueDays().paid(course), slots.of(course));
        whole.add(one);
        parts.forEach((dimension, values) -> values
                .computeIfAbsent(dimension.of(course, ground.zone()), unused -> counting()).add(one));
        course.stages().keySet().stream().max(Comparator.naturalOrder())
                .ifPresent(stage -> furthest.merge(stage, 1L, Long::sum));
        listing.add(course);
        if (course.consents().research()) {
            telling.add(course);
            noting.add(course);
        }
        saving.add(course.saving());
        trying.add(course);
        slots.begin(course).filter(day -> begun == null || day.isBefore(begun)).ifPresent(day -> begun = day);
    }

    /** @param talks how many people talked with the bot, as counted elsewhere */
    Figures figures(long talks, Duration took) {
        Map<Dimension, Map<String, Slice>> slices = new EnumMap<>(Dimension.class);
        parts.forEach((dimension, values) -> {
            Map<String, Slice> bySlice = new TreeMap<>();
            values.forEach((value, counting) -> bySlice.put(value, counting.slice()));
            slices.put(dimension, bySlice);
        });
        return new Figures(new Taken(now, today, took),
                new Progress(Math.max(talks, courses), whole.slice(), slices, Map.copyOf(furthest),
                        listing.registering()),
                telling.told(), saving.saved(), begun, Map.copyOf(trying.all()),
                noting.noted());
    }

    private Counting counting() {
        return new Counting(new Payments(today), new Staying(ground.dueDays().lastOver(today)),
                new Learning(ground.items(), ground.whole(), ground.mark()), slots);
    }

    /** Answers are put together with those of others only where that was agreed to: it is what research asks for. */
    private static Sheets sheets(Course course) {
        Map<String, Test> tests = course.consents().research() ? course.learning().tests() : Map.of();
        return new Sheets(sheet(tests.get(Ground.BEFORE)), sheet(tests.get(Ground.AFTER)),
                course.profile().told().getOrDefault("work", ""));
    }

    /** A test that was not finished is none. */
    private static Map<String, Boolean> sheet(@Nullable Test test) {
        if (test == null || test.done() == null) {
            return Map.of();
        }
        Map<String, Boolean> sheet = new HashMap<>();
        for (Map.Entry<String, Answer> answer : test.answers().entrySet()) {
            sheet.put(answer.getKey(), answer.getValue().right());
        }
        return sheet;
    }
}
