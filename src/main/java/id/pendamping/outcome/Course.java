package id.pendamping.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of one person, in one piece: which stages they came to and when, what they told, learned and
 * paid. It names nobody.
 *
 * @param person random id
 * @param span of how many events it is made, and from when to when
 * @param consents what they agree to now
 * @param stages when they first came to a stage that still holds
 * @param profile what numbers are broken down by
 * @param learning tests and lessons
 * @param items by {@code checklist/item}, as it stands
 * @param bills by the bill's word, for example {@code jkn}
 * @param saving the diary in numbers
 * @param ratings the newest stars by what was rated, 1 to 5
 * @param arms which variant of a trial they got, by the trial
 * @param marks when each other kind of event first happened
 * @param remarks how often the team noted something of them, by {@code theme/kind}
 */
public record Course(String person, Span span, Consents consents, Map<Stage, Instant> stages, Profile profile,
        Learning learning, Map<String, Item> items, Map<String, Billing> bills, Saving saving,
        Map<String, Integer> ratings, Map<String, Arm> arms, Map<String, Instant> marks,
        Map<String, Integer> remarks) {

    public Course {
        stages = Map.copyOf(stages);
        items = Map.copyOf(items);
        bills = Map.copyOf(bills);
        ratings = Map.copyOf(ratings);
        arms = Map.copyOf(arms);
        marks = Map.copyOf(marks);
        remarks = Map.copyOf(remarks);
    }

    public record Span(long events, Instant first, Instant last) {
    }

    /**
     * @param service that what they do is kept and counted
     * @param research that they take part in trials
     */
    public record Consents(boolean service, boolean research) {
    }

    /**
     * @param told choices they made about themselves by field, for example {@code work}; several are joined by {@code +}
     * @param toldFirst what they told of these fields the first time, for example before they became a member
     * @param groups ids of the groups they say they belong to
     * @param helper the person id of the member of staff who follows them, or null
     */
    public record Profile(Map<String, String> told, Map<String, String> toldFirst, Set<String> groups,
            @Nullable String helper) {

        public Profile {
            told = Map.copyOf(told);
            toldFirst = Map.copyOf(toldFirst);
            groups = Set.copyOf(groups);
        }
    }

    /**
     * @param tests by the test's name, {@code pre} and {@code post}
     * @param lessons the names of those that were finished
     */
    public record Learning(Map<String, Test> tests, Set<String> lessons) {

        public Learning {
            tests = Map.copyOf(tests);
            lessons = Set.copyOf(lessons);
        }
    }

    /**
     * One test as far as it was done.
     *
     * @param answers by item
     * @param done when it was finished, or null; right and total count only then
     */
    public record Test(Map<String, Answer> answers, int right, int total, @Nullable Instant done) {

        public Test {
            answers = Map.copyOf(answers);
        }
    }

    /** @param chosen index of the option in the bank */
    public record Answer(String indicator, int chosen, boolean right) {
    }

    /**
     * @param status as checklists write it, for example {@code done}
     * @param obstacle what stands in the way; empty for nothing
     */
    public record Item(String status, String obstacle, Instant at) {
    }

    /**
     * One bill.
     *
     * @param day of the month on which it is due, or null where that was not told
     * @param since when reminders of it were first planned, or null
     * @param ended when they were ended, or null
     * @param payments that were told and not taken back, by month
     */
    public record Billing(@Nullable Integer day, @Nullable Instant since, @Nullable Instant ended,
            List<Payment> payments) {

        public Billing {
            payments = List.copyOf(payments);
        }
    }

    /**
     * @param month the first it covers
     * @param months how many it covers
     * @param on the day on which it was paid, as told
     */
    public record Payment(YearMonth month, int months, LocalDate on) {
    }

    /**
     * @param entries how many times something was put aside
     * @param rupiah in all
     * @param days on how many different days
     * @param first day, or null where nothing was put aside
     * @param last day, or null where nothing was put aside
     */
    public record Saving(int entries, long rupiah, int days, @Nullable LocalDate first, @Nullable LocalDate last) {

        public static final Saving NONE = new Saving(0, 0, 0, null, null);
    }

    /**
     * @param variant of the trial, from 0
     * @param at when it was first drawn for them
     */
    public record Arm(int variant, Instant at) {
    }
}
