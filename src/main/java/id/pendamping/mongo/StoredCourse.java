package id.pendamping.mongo;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Answer;
import id.pendamping.outcome.Course.Arm;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Consents;
import id.pendamping.outcome.Course.Item;
import id.pendamping.outcome.Course.Learning;
import id.pendamping.outcome.Course.Payment;
import id.pendamping.outcome.Course.Profile;
import id.pendamping.outcome.Course.Saving;
import id.pendamping.outcome.Course.Span;
import id.pendamping.outcome.Course.Test;
import id.pendamping.outcome.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/** How a {@link Course} is stored; {@code come} names its stages once more, to be found by. */
final class StoredCourse {

    private static final DocumentCodec CODEC = new DocumentCodec();
    /** Not in those that were folded before remarks were counted. */
    private static final String REMARKS = "remarks";

    private StoredCourse() {
    }

    static RawBsonDocument document(Course course) {
        Document stages = new Document();
        course.stages().forEach((stage, at) -> stages.put(stage.id(), Date.from(at)));
        Document stored = new Document("_id", course.person()).append(Format.FIELD, Format.CURRENT)
                .append("events", course.span().events()).append("first", Date.from(course.span().first()))
                .append("last", Date.from(course.span().last())).append("agreed", course.consents().service())
                .append("research", course.consents().research())
                .append("come", course.stages().keySet().stream().sorted().map(Stage::id).toList())
                .append("stages", stages).append("told", map(course.profile().told(), word -> word))
                .append("toldFirst", map(course.profile().toldFirst(), word -> word))
                .append("groups", List.copyOf(course.profile().groups())).append("helper", course.profile().helper())
                .append("tests", map(course.learning().tests(), StoredCourse::test))
                .append("lessons", List.copyOf(course.learning().lessons()))
                .append("items", map(course.items(), item -> List.of(item.status(), item.obstacle(),
                        Date.from(item.at()))))
                .append("bills", map(course.bills(), StoredCourse::billing))
                .append("saving", saving(course.saving())).append("ratings", map(course.ratings(), stars -> stars))
                .append("arms", map(course.arms(), arm -> List.of(arm.variant(), Date.from(arm.at()))))
                .append("marks", map(course.marks(), Date::from))
                .append(REMARKS, map(course.remarks(), times -> times));
        return new RawBsonDocument(stored, CODEC);
    }

    private static Document test(Test test) {
        return new Document("right", test.right()).append("total", test.total()).append("done", date(test.done()))
                .append("answers", map(test.answers(),
                        answer -> List.of(answer.indicator(), answer.chosen(), answer.right())));
    }

    private static Document billing(Billing bill) {
        return new Document("day", bill.day()).append("since", date(bill.since())).append("ended", date(bill.ended()))
                .append("payments", bill.payments().stream()
                        .map(it -> List.of(it.month().toString(), it.months(), it.on().toString())).toList());
    }

    private static Document saving(Saving saving) {
        return new Document("entries", saving.entries()).append("rupiah", saving.rupiah())
                .append("days", saving.days()).append("first", date(saving.first()))
                .append("last", date(saving.last()));
    }

    static Course read(Document in) {
        Format.check(in.getInteger(Format.FIELD), Schema.COURSES);
        Map<Stage, Instant> stages = new EnumMap<>(Stage.class);
        each(in, "stages", (stage, at) -> stages.put(Stage.valueOf(stage.toUpperCase(Locale.ROOT)), instant(at)));
        Document saving = in.get("saving", Document.class);
        return new Course(in.getString("_id"),
                new Span(in.getLong("events"), in.getDate("first").toInstant(), in.getDate("last").toInstant()),
                new Consents(in.getBoolean("agreed"), in.getBoolean("research")), stages,
                new Profile(map(in, "told", String.class::cast), map(in, "toldFirst", String.class::cast),
                        Set.copyOf(in.getList("groups", String.class)),
                        in.getString("helper")),
                new Learning(map(in, "tests", StoredCourse::readTest),
                        Set.copyOf(in.getList("lessons", String.class))),
                map(in, "items", StoredCourse::readItem), map(in, "bills", StoredCourse::readBilling),
                new Saving(saving.getInteger("entries"), saving.getLong("rupiah"), saving.getInteger("days"),
                        day(saving.get("first")), day(saving.get("last"))),
                map(in, "ratings", Integer.class::cast), map(in, "arms", StoredCourse::readArm),
                map(in, "marks", StoredCourse::instant),
                in.containsKey(REMARKS) ? map(in, REMARKS, Integer.class::cast) : Map.of());
    }

    private static Test readTest(Object stored) {
        Document test = (Document) stored;
        Object done = test.get("done");
        return new Test(map(test, "answers", StoredCourse::readAnswer), test.getInteger("right"),
                test.getInteger("total"), done == null ? null : instant(done));
    }

    private static Answer readAnswer(Object stored) {
        List<?> parts = (List<?>) stored;
        return new Answer((String) parts.get(0), (Integer) parts.get(1), (Boolean) parts.get(2));
    }

    private static Item readItem(Object stored) {
        List<?> parts = (List<?>) stored;
        return new Item((String) parts.get(0), (String) parts.get(1), instant(parts.get(2)));
    }

    private static Arm readArm(Object stored) {
        List<?> parts = (List<?>) stored;
        return new Arm((Integer) parts.get(0), instant(parts.get(1)));
    }

    private static Billing readBilling(Object stored) {
        Document bill = (Document) stored;
        Object since = bill.get("since");
        Object ended = bill.get("ended");
        return new Billing(bill.getInteger("day"), since == null ? null : instant(since),
                ended == null ? null : instant(ended),
                bill.getList("payments", List.class).stream().map(StoredCourse::readPayment).toList());
    }

    private static Payment readPayment(List<?> parts) {
        return new Payment(YearMonth.parse((String) parts.get(0)), (Integer) parts.get(1),
                LocalDate.parse((String) parts.get(2)));
    }

    private static <T> Document map(Map<String, T> from, Function<T, Object> value) {
        Document to = new Document();
        from.forEach((name, it) -> to.put(Keys.field(name), value.apply(it)));
        return to;
    }

    private static <T> Map<String, T> map(Document from, String field, Function<Object, T> value) {
        Map<String, T> to = new HashMap<>();
        each(from, field, (name, stored) -> to.put(name, value.apply(stored)));
        return to;
    }

    private static void each(Document from, String field, BiConsumer<String, Object> take) {
        from.get(field, Document.class).forEach((name, stored) -> take.accept(Keys.word(name), stored));
    }

    private static Instant instant(Object stored) {
        return ((Date) stored).toInstant();
    }

    private static @Nullable LocalDate day(@Nullable Object stored) {
        return stored == null ? null : LocalDate.ofInstant(instant(stored), ZoneOffset.UTC);
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
