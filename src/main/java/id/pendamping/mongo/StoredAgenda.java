package id.pendamping.mongo;

import id.pendamping.chat.ChatId;
import id.pendamping.reminder.Agenda;
import id.pendamping.reminder.Agenda.Newest;
import id.pendamping.reminder.Agenda.Payment;
import id.pendamping.reminder.Agenda.Told;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Due;
import id.pendamping.reminder.Due.Monthly;
import id.pendamping.reminder.Due.Once;
import id.pendamping.reminder.Hours;
import id.pendamping.reminder.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How an agenda is stored. Days and months are stored as words: they are days somewhere, not moments. */
final class StoredAgenda {

    /** The words of the bills with a plan that is not ended: what is counted. */
    static final String ACTIVE = "active";

    private StoredAgenda() {
    }

    static Document write(Agenda agenda, long revision) {
        Newest newest = agenda.newest();
        return new Document("_id", agenda.person()).append(Format.FIELD, Format.CURRENT)
                .append("revision", revision).append("chat", agenda.chat().value())
                .append("zone", agenda.zone().getId()).append("from", agenda.hours().from().toString())
                .append("until", agenda.hours().until().toString()).append("nextAt", date(agenda.nextAt()))
                .append(ACTIVE,
                        agenda.plans().stream().filter(Plan::active).map(plan -> plan.bill().word()).distinct()
                                .toList())
                .append("plans", agenda.plans().stream().map(StoredAgenda::plan).toList())
                .append("told", agenda.told().stream().map(StoredAgenda::told).toList())
                .append("ready", agenda.ready().stream().map(StoredOccurrence::write).toList())
                .append("payments", agenda.payments().stream().map(StoredAgenda::payment).toList())
                .append("newest", newest == null
                        ? null
                        : new Document("at", Date.from(newest.at())).append("bills", newest.bills()).append("due",
                                newest.due().toString()));
    }

    private static Document plan(Plan plan) {
        Document stored = new Document("bill", plan.bill().word());
        switch (plan.due()) {
            case Monthly monthly -> stored.append("day", monthly.day());
            case Once once -> stored.append("date", once.date().toString());
        }
        return stored.append("leads", plan.leads())
                .append("details", plan.details().entrySet().stream()
                        .flatMap(it -> List.of(it.getKey(), it.getValue()).stream()).toList())
                .append("active", plan.active()).append("cursor", Date.from(plan.cursor()))
                .append("movedTo", date(plan.movedTo())).append("pausedUntil", word(plan.pausedUntil()))
                .append("laterOn", word(plan.laterOn())).append("laterDue", word(plan.laterDue()))
                .append("paidThrough", word(plan.paidThrough()));
    }

    private static Document told(Told told) {
        return new Document("id", told.id()).append("bill", told.bill().word()).append("due", told.due().toString())
                .append("at", Date.from(told.at()));
    }

    private static Document payment(Payment paid) {
        return new Document("bill", paid.bill().word()).append("month", paid.month().toString())
                .append("months", paid.months()).append("on", paid.on().toString()).append("photo", paid.photo())
                .append("at", Date.from(paid.at()));
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable String word(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    static Agenda read(Document stored) {
        Format.check(stored.getInteger(Format.FIELD), Schema.AGENDAS);
        Document newest = stored.get("newest", Document.class);
        return new Agenda(stored.getString("_id"), new ChatId(stored.getString("chat")),
                ZoneId.of(stored.getString("zone")),
                new Hours(LocalTime.parse(stored.getString("from")), LocalTime.parse(stored.getString("until"))),
                list(stored, "plans", StoredAgenda::readPlan),
                list(stored, "told", it -> new Told(it.getString("id"), bill(it), day(it, "due"), moment(it, "at"))),
                list(stored, "ready", StoredOccurrence::read),
                list(stored, "payments", StoredAgenda::readPayment),
                newest == null ? null : new Newest(moment(newest, "at"), newest.getString("bills"), day(newest, "due")),
                momentOrNull(stored, "nextAt"), stored.getLong("revision"));
    }

    private static Plan readPlan(Document it) {
        Integer day = it.getInteger("day");
        Due due = day == null ? new Once(day(it, "date")) : new Monthly(day);
        return new Plan(bill(it), due, it.getList("leads", Integer.class), details(it.getList("details", String.class)),
                it.getBoolean("active"), moment(it, "cursor"), momentOrNull(it, "movedTo"),
                dayOrNull(it, "pausedUntil"),
                dayOrNull(it, "laterOn"), dayOrNull(it, "laterDue"), parsed(it, "paidThrough", YearMonth::parse));
    }

    private static Map<String, String> details(List<String> pairs) {
        return IntStream.range(0, pairs.size() / 2).boxed()
                .collect(Collectors.toMap(i -> pairs.get(2 * i), i -> pairs.get(2 * i + 1)));
    }

    private static Payment readPayment(Document it) {
        return new Payment(bill(it), YearMonth.parse(it.getString("month")), it.getInteger("months"), day(it, "on"),
                it.getString("photo"), moment(it, "at"));
    }

    private static <T> List<T> list(Document stored, String field, Function<Document, T> element) {
        return stored.getList(field, Document.class).stream().map(element).toList();
    }

    static Bill bill(Document it) {
        return Bill.called(it.getString("bill")).orElseThrow(() -> new IllegalStateException("an unknown bill"));
    }

    static LocalDate day(Document it, String field) {
        return LocalDate.parse(it.getString(field));
    }

    private static @Nullable LocalDate dayOrNull(Document it, String field) {
        return parsed(it, field, LocalDate::parse);
    }

    private static <T> @Nullable T parsed(Document it, String field, Function<String, T> parse) {
        String word = it.getString(field);
        return word == null ? null : parse.apply(word);
    }

    static Instant moment(Document it, String field) {
        return it.getDate(field).toInstant();
    }

    private static @Nullable Instant momentOrNull(Document it, String field) {
        Date at = it.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
