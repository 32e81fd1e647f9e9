package id.pendamping.dialog;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dialog. Targets ({@code next}, {@code go}) are step ids of the same dialog, already checked. A new kind
 * is one record here, one behaviour in the engine and one test; the compiler names the switches that are left.
 */
public sealed interface Step {

    String id();

    /** Says something and goes on at once. */
    record Say(String id, LocalText text, @Nullable LocalMedia media, String next) implements Step {
    }

    /**
     * Asks and waits.
     *
     * @param hint shown when an answer was not understood, or null for the phrase of the kind
     * @param help shown when answers were not understood twice or more, or null for the phrase of the kind
     * @param options what can be chosen; empty for kinds that are typed
     * @param into the variable that takes the answer, or null
     * @param record the field of the person's record that takes the answer, or null
     * @param consent the consent that the answer gives ({@code yes}) or refuses, or null
     * @param min smallest number or amount, earliest date is not limited; null for no limit
     * @param max largest number or amount, longest text, most choices; null for no limit
     * @param optional whether the person may skip it
     * @param silence what happens when nobody answers, in order of time
     * @param next where to go when the chosen option does not say; where every option says, it is never taken
     * @param from the variable that holds the {@link Card}s to choose from, before the options; or null
     */
    record Ask(String id, AskKind kind, LocalText text, @Nullable LocalMedia media, @Nullable LocalText hint,
            @Nullable LocalText help, List<Option> options, Layout layout, @Nullable String into,
            @Nullable String record, @Nullable Consent consent, @Nullable Long min, @Nullable Long max,
            boolean optional, List<Silence> silence, String next, @Nullable String from) implements Step {

        /** A question whose options all stand in the file. */
        public Ask(String id, AskKind kind, LocalText text, @Nullable LocalMedia media, @Nullable LocalText hint,
                @Nullable LocalText help, List<Option> options, Layout layout, @Nullable String into,
                @Nullable String record, @Nullable Consent consent, @Nullable Long min, @Nullable Long max,
                boolean optional, List<Silence> silence, String next) {
            this(id, kind, text, media, hint, help, options, layout, into, record, consent, min, max, optional, silence,
                    next, null);
        }

        public Ask {
            options = List.copyOf(options);
            silence = List.copyOf(silence);
        }
    }

    /**
     * Asks questions of a bank one after the other and keeps the score.
     *
     * @param test the name under which the answers are kept and {@code test.<name>.*} can be read, or null for practice
     * @param items in the order in which they are asked
     * @param feedback when the person learns what was right
     * @param shuffle whether the options change places from person to person
     * @param numbered whether each question says which one of how many it is
     */
    record Quiz(String id, @Nullable String test, List<QuizItem> items, Feedback feedback, boolean shuffle,
            boolean numbered, Layout layout, List<Silence> silence, String next) implements Step {

        public Quiz {
            items = List.copyOf(items);
            silence = List.copyOf(silence);
        }
    }

    /**
     * Changes values without a word.
     *
     * @param variables dialog variables, and {@code me.language}, {@code me.zone}, {@code me.stopped}
     * @param record fields of the person's record
     * @param event a happening to remember for the statistics, or null
     * @param data short words that belong to the event, nothing personal
     * @param erase whether everything stored about the person is erased
     */
    record Set(String id, Map<String, Expression> variables, Map<String, Expression> record, @Nullable String event,
            Map<String, Expression> data, boolean erase, String next) implements Step {

        public Set {
            variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
            record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    /** Goes the first way whose condition holds; the last way has none. */
    record Branch(String id, List<Way> ways) implements Step {

        public Branch {
            ways = List.copyOf(ways);
        }

        /** @param when null for "otherwise" */
        public record Way(@Nullable Condition when, String go) {
        }
    }

    /**
     * Leads whoever agreed to research to one of several variants, drawn by chance; everybody else to the first one.
     *
     * @param variants at least one
     * @param heldOut where those go who are left out to compare, or null where nobody is
     */
    record Trial(String id, List<Variant> variants, @Nullable String heldOut) implements Step {

        /** Variants and those left out, together. */
        public static final int FEWEST = 2;
        public static final int MOST_VARIANTS = 4;

        public Trial {
            variants = List.copyOf(variants);
        }

        /** @param name what the team calls it; no worker reads it */
        public record Variant(LocalText name, String go) {
        }

        /** Where each arm leads, by its number; the last one is for those left out, if anybody is. */
        public List<String> arms() {
            return Stream.concat(variants.stream().map(Variant::go), Stream.ofNullable(heldOut)).toList();
        }

        /** The name under which it is counted: {@code lesson-1/opening}. */
        public String in(String dialog) {
            return dialog + "/" + id;
        }
    }

    /**
     * Begins another dialog.
     *
     * @param comesBack true to go on with {@code next} when it ends, false to leave this dialog for good
     * @param next empty where it does not come back
     */
    record Call(String id, String dialog, boolean comesBack, String next) implements Step {
    }

    /** Ends the dialog; the one that called it goes on. */
    record End(String id) implements Step {
    }

    /**
     * Goes through a checklist, one item at a time, until all of it is done.
     *
     * @param practice whether it is only played: nothing is recorded
     */
    record Checklist(String id, id.pendamping.dialog.Checklist list, boolean practice, List<Silence> silence,
            String next) implements Step {

        public Checklist {
            silence = List.copyOf(silence);
        }
    }

    /**
     * Writes something into a feature's book, if anything may be kept.
     *
     * @param about which book and what: {@code saving.entry}
     * @param values what is written
     * @param tell what the rest of this turn reads of the book, by full name: {@code saving.total}
     * @param undo the step that takes it back when the person says so, or null
     */
    record Note(String id, String about, Map<String, Expression> values, Map<String, Expression> tell,
            @Nullable String undo, String next) implements Step {

        public Note {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            tell = Collections.unmodifiableMap(new LinkedHashMap<>(tell));
        }
    }

    /**
     * Answers a question in free words from the content, and forgets the words.
     *
     * @param question the variable that holds the words
     * @param none where to go when nothing is known
     */
    record Answer(String id, String question, String none, String next) implements Step {
    }

    /** Notes what somebody wants of their reminders, or what they paid. */
    record Remind(String id, Reminding reminding, String next) implements Step {
    }

    /**
     * What is wanted of reminders.
     *
     * @param with which bill, which day and so on; what is not known is left out
     */
    record Reminding(RemindDeed deed, Map<String, Expression> with) {

        public Reminding {
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }
    }

    /**
     * Gives the talk to somebody of staff and rests until they, the person or time end it.
     *
     * @param obstacle the variable that holds what stands in the way, in the person's words
     * @param silence what happens when nobody answers
     */
    record Handoff(String id, String obstacle, HandoffTexts texts, Option over, List<Silence> silence,
            String next) implements Step {
        public Handoff {
            silence = List.copyOf(silence);
        }
    }

    /**
     * What is said while somebody of staff has the talk.
     *
     * @param text when it begins and when the person comes back to it
     * @param taken somebody reads it now
     * @param reply what they said: {@code helper} and {@code words}
     * @param receipt a message was passed on
     * @param photo before the first picture is passed on
     * @param closed they ended it
     */
    record HandoffTexts(LocalText text, LocalText taken, LocalText reply, LocalText receipt, LocalText photo,
            LocalText closed) {

        public List<LocalText> all() {
            return List.of(text, taken, reply, receipt, photo, closed);
        }
    }

    /** What a {@link Reminding} does. */
    enum RemindDeed {
        PLAN, PAUSE, RESUME, END, PAID, UNPAID, LATER
    }

    /** What an {@link Ask} takes for an answer. */
    enum AskKind {
        CHOICE, MULTI_CHOICE, TEXT, NUMBER, MONEY, DATE, TIME, PHONE, NIK, LOCATION, PHOTO
    }

    /** How options are shown: each on a button, or as a numbered list with small number buttons. */
    enum Layout {
        BUTTONS, LIST
    }

    /** When a quiz tells what was right. */
    enum Feedback {
        NONE, NOW, END
    }

    /** The separate consents in the sense of Law 27/2022. */
    enum Consent {
        SERVICE, REMINDERS, RESEARCH, SHARING
    }

    /**
     * @param value what is stored when it is chosen
     * @param go where it leads, or null for the step's {@code next}
     * @param also further words that mean this option, in all languages, as {@link Words#normalise} leaves them
     */
    record Option(String value, LocalText label, List<String> also, @Nullable String go) {

        public Option {
            also = List.copyOf(also);
        }
    }

    /**
     * What happens when a question stays open this long.
     *
     * @param after since the question was asked
     * @param say a reminder of the question, or null
     * @param go where to go on, or null to keep the question open
     * @param end whether the dialog ends
     */
    record Silence(Duration after, @Nullable LocalText say, @Nullable String go, boolean end) {
    }

    /**
     * A question with exactly one right answer.
     *
     * @param id bank and item, for example {@code jkn-bpu/Q01}
     * @param indicator what it measures, for the per-indicator results
     * @param right index of the right option
     * @param explanation shown when the feedback is due
     * @param facts ids of what it rests on
     */
    record QuizItem(String id, String indicator, LocalText question, List<LocalText> options, int right,
            LocalText explanation, List<String> facts) {

        public QuizItem {
            options = List.copyOf(options);
            facts = List.copyOf(facts);
        }
    }

    /** The silence rules of a step that waits; empty for one that does not. */
    default List<Silence> silenceRules() {
        return switch (this) {
            case Ask ask -> ask.silence();
            case Quiz quiz -> quiz.silence();
            case Say say -> List.of();
            case Set set -> List.of();
            case Branch branch -> List.of();
            case Trial trial -> List.of();
            case Call call -> List.of();
            case End end -> List.of();
            case Checklist checklist -> checklist.silence();
            case Answer answer -> List.of();
            case Note note -> List.of();
            case Remind remind -> List.of();
            case Handoff handoff -> handoff.silence();
        };
    }

    /** The step that comes after this one when nothing else decides. */
    default Optional<String> follower() {
        return switch (this) {
            case Say say -> Optional.of(say.next());
            case Ask ask -> Optional.of(ask.next());
            case Quiz quiz -> Optional.of(quiz.next());
            case Set set -> Optional.of(set.next());
            case Call call -> call.comesBack() ? Optional.of(call.next()) : Optional.empty();
            case Branch branch -> Optional.empty();
            case Trial trial -> Optional.empty();
            case End end -> Optional.empty();
            case Checklist checklist -> Optional.of(checklist.next());
            case Answer answer -> Optional.of(answer.next());
            case Note note -> Optional.of(note.next());
            case Remind remind -> Optional.of(remind.next());
            case Handoff handoff -> Optional.of(handoff.next());
        };
    }
}
