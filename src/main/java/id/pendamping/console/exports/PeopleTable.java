package id.pendamping.console.exports;

import static id.pendamping.console.exports.Kind.CODE;
import static id.pendamping.console.exports.Kind.CODES;
import static id.pendamping.console.exports.Kind.COUNT;
import static id.pendamping.console.exports.Kind.DAY;

import id.pendamping.console.exports.Column.Meaning;
import id.pendamping.console.exports.Column.Value;
import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Step;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Item;
import id.pendamping.outcome.Course.Test;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.People;
import id.pendamping.reminder.Bill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row per person: how far they came and when, what they told, learned, arranged and paid. */
final class PeopleTable {

    /** Something is only told of these; nothing is paid for the others. */
    private static final List<Bill> BILLS = List.of(Bill.JKN, Bill.BPU, Bill.FIRST_PAYMENT);

    private final Wording wording;
    private final Days days;
    private final List<Column<Row>> columns = new ArrayList<>();

    private PeopleTable(Wording wording, Days days) {
        this.wording = wording;
        this.days = days;
    }

    /** @param name null where people are not named */
    record Row(String pseudonym, @Nullable String name, Course course, @Nullable String helper) {
    }

    static Table<Row> of(Wording wording, Days days, Content content, Agreeing agreeing, People people) {
        PeopleTable table = new PeopleTable(wording, days);
        table.who();
        table.stages();
        content.personFields().fields().values().forEach(table::told);
        table.tests();
        content.checklists().values().forEach(table::checklist);
        BILLS.forEach(table::bill);
        table.saving();
        return new Table<>("people", table.columns, (choice, taker) -> agreeing.each(choice, line -> {
            String helper = line.course().profile().helper();
            taker.take(new Row(line.pseudonym(), choice.names() ? name(people, line.course().person()) : null,
                    line.course(), helper == null ? null : choice.pseudonyms().of(helper)));
        }));
    }

    private static String name(People people, String person) {
        return people.find(person).map(it -> it.fields().get("name")).map(String::valueOf).orElse("");
    }

    private void who() {
        add("person", new Meaning(Kind.PSEUDONYM, Origin.EXPORT, wording.key("column.person")), Row::pseudonym);
        add("name", new Meaning(Kind.NAME, Origin.TOLD, wording.key("column.name")), Row::name);
        add("research", Kind.YES_NO, Origin.TOLD, "research", course -> course.consents().research());
        add("groups", Kind.TEXT, Origin.TOLD, "groups",
                course -> String.join("+", course.profile().groups().stream().sorted().toList()));
        add("followed_by", new Meaning(Kind.PSEUDONYM, Origin.TOLD, wording.key("column.followed_by")), Row::helper);
        add("events", COUNT, Origin.JOURNAL, "events", course -> course.span().events());
        add("first_on", DAY, Origin.JOURNAL, "first_on", course -> days.of(course.span().first()));
        add("last_on", DAY, Origin.JOURNAL, "last_on", course -> days.of(course.span().last()));
    }

    private void stages() {
        Arrays.stream(Stage.values()).filter(stage -> stage != Stage.REACHED)
                .forEach(stage -> add(stage.id() + "_on",
                        new Meaning(DAY, Origin.JOURNAL,
                                wording.key("column.stage", wording.key("stage." + stage.id()))),
                        row -> days.of(row.course().stages().get(stage))));
    }

    /** Only what is chosen from a list ever comes into the journal. */
    private void told(Field field) {
        if (!field.values().isEmpty()) {
            Kind kind = field.kind() == Step.AskKind.MULTI_CHOICE ? CODES : CODE;
            add(Column.word(field.name()),
                    new Meaning(kind, Origin.TOLD, Wording.text(field.label()), Wording.texts(field.values())),
                    row -> row.course().profile().told().get(field.name()));
        }
    }

    private void tests() {
        for (String test : List.of("pre", "post")) {
            Said which = wording.key("test." + test);
            add(test + "_right", new Meaning(COUNT, Origin.TEST, wording.key("column.test_right", which)),
                    row -> finished(row, test, Test::right));
            add(test + "_total", new Meaning(COUNT, Origin.TEST, wording.key("column.test_total", which)),
                    row -> finished(row, test, Test::total));
        }
        add("lessons", Kind.TEXT, Origin.JOURNAL, "lessons",
                course -> String.join("+", course.learning().lessons().stream().sorted().toList()));
    }

    private static @Nullable Object finished(Row row, String test, Function<Test, Object> number) {
        Test done = row.course().learning().tests().get(test);
        return done == null || done.done() == null ? null : number.apply(done);
    }

    private void checklist(Checklist list) {
        Map<String, Said> statuses = new TreeMap<>();
        Arrays.stream(Status.values()).map(Status::word).forEach(it -> statuses.put(it, wording.key("status." + it)));
        for (Checklist.Item item : list.items()) {
            String key = list.id() + "/" + item.id();
            String name = Column.word("step_" + list.id() + "_" + item.id());
            Said which = locale -> Wording.text(list.title()).in(locale) + ": " + Wording.text(item.title()).in(locale);
            add(name, new Meaning(CODE, Origin.CHECKLIST, wording.key("column.item", which), statuses),
                    row -> of(row, key, Item::status));
            Map<String, Said> obstacles = new TreeMap<>(Map.of("other", wording.key("obstacle.other")));
            item.obstacles().forEach(it -> obstacles.put(it.id(), Wording.text(it.label())));
            add(name + "_obstacle",
                    new Meaning(CODE, Origin.CHECKLIST, wording.key("column.item_obstacle", which), obstacles),
                    row -> of(row, key, Item::obstacle));
        }
    }

    private static @Nullable Object of(Row row, String key, Function<Item, String> part) {
        Item item = row.course().items().get(key);
        return item == null ? null : part.apply(item);
    }

    private void bill(Bill bill) {
        String word = bill.word();
        String name = Column.word(word);
        Said which = wording.key("bill." + word.toLowerCase(Locale.ROOT));
        bill(name + "_planned_on", DAY, "planned_on", which, word, it -> days.of(it.since()));
        bill(name + "_due_day", COUNT, "due_day", which, word, Billing::day);
        bill(name + "_ended_on", DAY, "ended_on", which, word, it -> days.of(it.ended()));
        bill(name + "_payments", COUNT, "payments", which, word, it -> it.payments().size());
    }

    private void bill(String name, Kind kind, String key, Said which, String word, Value<Billing> value) {
        add(name, new Meaning(kind, Origin.REPORTED, wording.key("column." + key, which)), row -> {
            Billing billing = row.course().bills().get(word);
            return billing == null ? null : value.of(billing);
        });
    }

    private void saving() {
        add("saved_times", COUNT, Origin.DIARY, "saved_times", course -> course.saving().entries());
        add("saved_rupiah", Kind.RUPIAH, Origin.DIARY, "saved_rupiah", course -> course.saving().rupiah());
        add("saved_days", COUNT, Origin.DIARY, "saved_days", course -> course.saving().days());
        add("saved_first_on", DAY, Origin.DIARY, "saved_first_on", course -> course.saving().first());
        add("saved_last_on", DAY, Origin.DIARY, "saved_last_on", course -> course.saving().last());
    }

    private void add(String name, Kind kind, Origin origin, String key, Value<Course> value) {
        add(name, new Meaning(kind, origin, wording.key("column." + key)), row -> value.of(row.course()));
    }

    private void add(String name, Meaning meaning, Value<Row> value) {
        columns.add(new Column<>(name, meaning, value));
    }
}
