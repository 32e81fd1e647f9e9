package id.pendamping.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Facts;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.reminder.Occurrence.State;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A year of a thousand people in three zones: they pay, put off, pause and stop, the program is away for an hour, a day
 * and five days, dies at any step, and runs twice at once.
 */
class YearTest {

    private static final int PEOPLE = 1000;
    /** These never answer, so that every reminder they should get can be counted. */
    private static final int SILENT = 200;
    private static final Duration TICK = Duration.ofMinutes(30);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 30);
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final Set<State> SENT = Set.of(State.SENT, State.LATE, State.UNKNOWN);
    private static final List<ZoneId> ZONES = List.of(Fixtures.WIB, Fixtures.WITA, Fixtures.WIT);
    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).content()
            .orElseThrow();
    private static final Facts FACTS = Fixtures.with(CONTENT.facts(), "jam.jumat", "11:30-13:00");
    private static final Set<LocalDate> HOLIDAYS = holidays();

    private final Random random = new Random(42);
    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final FakeRows rows = new FakeRows();
    private final Talking talks = new Talking();
    private final Calendar calendar = new Calendar(FACTS);
    private final Timing timing = new Timing(calendar);
    private final ReminderSource source = new ReminderSource(plans, occurrences, talks, calendar,
            new ReminderWords(CONTENT), new id.pendamping.outbox.InMemoryContacts());
    private final EffectHandler notes = ReminderNotes.into(plans, occurrences, rows, timing.timetable());
    private final Map<String, Instant> stopped = new HashMap<>();
    private final Map<String, YearMonth> paid = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int crashes;
    private int answered;

    private static Set<LocalDate> holidays() {
        return CONTENT.facts().byId().values().stream().filter(fact -> fact.id().startsWith("libur."))
                .flatMap(fact -> ((List<?>) fact.value()).stream()).map(day -> LocalDate.parse(day.toString()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyReminderIsSentOnceOrDroppedOrMergedByItsRule() {
        long begun = System.nanoTime();
        for (int i = 0; i < PEOPLE; i++) {
            settleIn(i);
        }
        Instant end = LAST.plusDays(25).atStartOfDay(Fixtures.WIT).toInstant();
        for (Instant now = start(); now.isBefore(end); now = now.plus(TICK)) {
            if (!isAway(now)) {
                tick(now);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(crashes).isGreaterThan(100);
        Set<String> ids = new HashSet<>();
        assertThat(rows.sent).allMatch(it -> ids.add(it.row().id())).hasSizeGreaterThan(20_000);
        assertThat(occurrences.count().keySet()).contains(State.SENT, State.LATE, State.MERGED, State.DROPPED,
                State.UNKNOWN);
        assertThat(occurrences.all()).filteredOn(it -> it.state() == State.QUEUED)
                .allMatch(it -> rows.waiting().stream().anyMatch(row -> row.id().endsWith(it.id())));
        assertThat(occurrences.all()).filteredOn(it -> SENT.contains(it.state()))
                .hasSameSizeAs(rows.sent);
        assertThat(missed()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
    }

    private static Instant start() {
        return FIRST.atStartOfDay(Fixtures.WIT).toInstant();
    }

    private static String person(int i) {
        return "p" + i;
    }

    private static ChatId chat(int i) {
        return ChatId.of("web", person(i));
    }

    private void settleIn(int i) {
        ZoneId zone = ZONES.get(i % 3);
        talks.stands(chat(i), person(i), Talking.willing(zone));
        Map<String, Object> hours = i % 20 == 7
                ? Map.of("from", "20:00", "until", "04:00")
                : Map.of("from", "08:00", "until", "20:00");
        note(i, "plan", start(),
                with(hours, "bill", "jkn", "day", i % 10 == 3 ? 31L : 10L, "class", "3", "people", "4"));
        if (i % 3 != 1) {
            note(i, "plan", start(), with(hours, "bill", "bpu", "day", i % 4 == 0 ? 10L : 15L, "sector", "transport"));
        }
        if (i % 5 == 0) {
            note(i, "plan", start(), with(hours, "bill", "saving", "day", 10L, "leads", "0"));
        }
    }

    private static Map<String, Object> with(Map<String, Object> some, Object... more) {
        Map<String, Object> all = new HashMap<>(some);
        for (int k = 0; k < more.length; k += 2) {
            all.put((String) more[k], more[k + 1]);
        }
        return all;
    }

    private void note(int i, String about, Instant at, Map<String, Object> values) {
        notes.apply(new Note("n" + at + i + about + values.get("bill"), person(i), at, "reminder." + about,
                with(values, "chat", chat(i).value(), "zone", ZONES.get(i % 3).getId())));
    }

    private static boolean isAway(Instant now) {
        ZonedDateTime at = now.atZone(Fixtures.WIB);
        LocalDate day = at.toLocalDate();
        boolean hour = day.equals(LocalDate.of(2027, 1, 3)) && at.getHour() == 9;
        boolean wholeDay = day.equals(LocalDate.of(2027, 4, 10));
        boolean fiveDays = !day.isBefore(LocalDate.of(2027, 7, 6)) && day.isBefore(LocalDate.of(2027, 7, 11));
        return hour || wholeDay || fiveDays;
    }

    /** Two loops over the same list of what is due, either of which may die at any step. */
    private void tick(Instant now) {
        List<Agenda> seen = plans.due(now, PEOPLE);
        if (!seen.isEmpty()) {
            run(now, Optional.empty());
            run(now, Optional.of(seen));
        }
        int before = rows.sent.size();
        rows.deliver(source, now, row -> random.nextInt(200) == 0);
        for (FakeRows.Sent sent : List.copyOf(rows.sent.subList(before, rows.sent.size()))) {
            check(sent);
        }
        for (FakeRows.Sent sent : List.copyOf(rows.sent.subList(before, rows.sent.size()))) {
            answer(sent, now);
        }
    }

    private void run(Instant now, Optional<List<Agenda>> stale) {
        try {
            new PlanLoop(new Shaky(stale), new ShakyJournal(), new ShakyRows(), timing).run(now, PEOPLE);
        } catch (Died e) {
            crashes++;
        }
    }

    private void answer(FakeRows.Sent sent, Instant now) {
        int i = Integer.parseInt(sent.row().person().substring(1));
        if (i < SILENT) {
            return;
        }
        About about = About.read(sent.row().about());
        LocalDate today = LocalDate.ofInstant(now, ZONES.get(i % 3));
        Map<String, Object> bill = Map.of("bill", about.bills(), "due", about.due());
        int choice = random.nextInt(1000);
        if (choice < 350) {
            note(i, "paid", now, with(bill, "months", choice < 20 ? 3L : 1L));
            about.items().forEach(item -> paid.merge(sent.row().person() + item.bill(),
                    YearMonth.from(about.due()), (a, b) -> a.isAfter(b) ? a : b));
            answered++;
        } else if (choice < 370) {
            note(i, "later", now, with(bill, "on", today.plusDays(2)));
        } else if (choice < 380) {
            note(i, "pause", now, Map.of("until", today.plusDays(20)));
        } else if (choice < 382) {
            Standing willing = Talking.willing(ZONES.get(i % 3));
            talks.stands(chat(i), person(i), willing.withStopped(true));
            stopped.put(person(i), now);
        }
    }

    private final Map<String, Instant> lastSent = new HashMap<>();
    private final Map<String, List<Instant>> sentOfBill = new HashMap<>();

    private void check(FakeRows.Sent sent) {
        String person = sent.row().person();
        int i = Integer.parseInt(person.substring(1));
        ZonedDateTime local = sent.at().atZone(ZONES.get(i % 3));
        LocalTime time = local.toLocalTime();
        boolean isNight = time.isBefore(LocalTime.of(8, 0)) || !time.isBefore(LocalTime.of(20, 0));
        boolean isInNightShift = time.isBefore(LocalTime.of(4, 0)) || !time.isBefore(LocalTime.of(20, 0));
        expect(i % 20 == 7 ? isInNightShift : !isNight, "at a wrong hour", sent);
        expect(!HOLIDAYS.contains(local.toLocalDate()), "on a holiday", sent);
        boolean isPrayer = !time.isBefore(LocalTime.of(11, 30)) && time.isBefore(LocalTime.of(13, 0));
        expect(local.getDayOfWeek() != DayOfWeek.FRIDAY || !isPrayer, "during prayer", sent);
        expect(!stopped.containsKey(person), "after stop", sent);
        Instant last = lastSent.put(person, sent.at());
        expect(last == null || !last.plus(Duration.ofHours(12)).isAfter(sent.at()), "too soon after " + last, sent);
        for (About.Item item : About.read(sent.row().about()).items()) {
            List<Instant> all = sentOfBill.computeIfAbsent(person + item.bill(), key -> new ArrayList<>());
            all.add(sent.at());
            LocalDate weekAgo = local.toLocalDate().minusDays(7);
            long week = all.stream()
                    .filter(at -> at.atZone(local.getZone()).toLocalDate().isAfter(weekAgo)).count();
            expect(i >= SILENT || week <= 2, "the third time in a week", sent);
        }
        About about = About.read(sent.row().about());
        boolean isUnpaid = about.items().stream()
                .anyMatch(item -> Optional.ofNullable(paid.get(person + item.bill()))
                        .map(through -> YearMonth.from(item.due()).isAfter(through)).orElse(true));
        expect(isUnpaid, "after payment", sent);
    }

    private void expect(boolean holds, String what, FakeRows.Sent sent) {
        if (!holds && broken.size() < 20) {
            broken.add(what + ": " + sent.row().id() + " at " + sent.at());
        }
    }

    /** What the journal knows nothing about, of those who never answered. */
    private List<String> missed() {
        List<String> missed = new ArrayList<>();
        Set<String> known = occurrences.all().stream().map(Occurrence::id).collect(Collectors.toSet());
        for (int i = 0; i < SILENT; i++) {
            for (YearMonth month = YearMonth.from(FIRST); !month.isAfter(YearMonth.from(LAST)); month = month
                    .plusMonths(1)) {
                LocalDate due = month.atDay(i % 10 == 3 ? month.lengthOfMonth() : 10);
                for (int lead : Plan.USUAL_LEADS) {
                    String id = person(i) + "/jkn/" + due + "/" + lead;
                    if (!known.contains(id)) {
                        missed.add(id);
                    }
                }
            }
        }
        return missed;
    }

    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Dies now and then, before or after the work took effect. */
    private void maybeDie() {
        if (random.nextInt(150) == 0) {
            throw new Died();
        }
    }

    private final class Shaky implements Plans {

        private Optional<List<Agenda>> stale;

        Shaky(Optional<List<Agenda>> stale) {
            this.stale = stale;
        }

        @Override
        public Optional<Agenda> find(String person) {
            return plans.find(person);
        }

        @Override
        public List<Agenda> due(Instant now, int limit) {
            List<Agenda> due = stale.orElseGet(() -> plans.due(now, limit));
            stale = Optional.empty();
            return due;
        }

        @Override
        public boolean save(Agenda agenda) {
            return plans.save(agenda);
        }

        @Override
        public void saveAll(Collection<Agenda> changed) {
            maybeDie();
            List<Agenda> all = List.copyOf(changed);
            plans.saveAll(all.subList(0, all.size() / 2));
            maybeDie();
            plans.saveAll(all.subList(all.size() / 2, all.size()));
            maybeDie();
        }

        @Override
        public void erase(String person) {
            plans.erase(person);
        }
    }

    private final class ShakyJournal implements Occurrences {

        @Override
        public void add(Collection<Occurrence> added) {
            maybeDie();
            List<Occurrence> all = List.copyOf(added);
            occurrences.add(all.subList(0, all.size() / 2));
            maybeDie();
            occurrences.add(all);
            maybeDie();
        }

        @Override
        public void settle(String id, State state, String word, Instant at) {
            occurrences.settle(id, state, word, at);
        }

        @Override
        public List<Occurrence> of(String person) {
            return occurrences.of(person);
        }

        @Override
        public Map<State, Long> count() {
            return occurrences.count();
        }

        @Override
        public void erase(String person) {
            occurrences.erase(person);
        }
    }

    private final class ShakyRows implements BulkRows {

        @Override
        public void queue(Collection<BulkRow> queued) {
            maybeDie();
            List<BulkRow> all = List.copyOf(queued);
            rows.queue(all.subList(0, all.size() / 2));
            maybeDie();
            rows.queue(all);
            maybeDie();
        }

        @Override
        public void cancel(String person, String name, String reason, Instant at) {
            rows.cancel(person, name, reason, at);
        }

        @Override
        public void erase(String person) {
            rows.erase(person);
        }
    }
}
