package id.pendamping.reminder;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Note;
import id.pendamping.reminder.Agenda.Payment;
import id.pendamping.reminder.Due.Monthly;
import id.pendamping.reminder.Due.Once;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What somebody wants of their reminders, as a dialog noted it. The same wish again changes nothing. */
record Wish(Kind kind, Note note) {

    private static final Set<String> OWN = Set.of("chat", "zone", "bill", "day", "date", "leads", "from", "until");

    /** The words that dialogs use for it. */
    enum Kind {
        PLAN, PAUSE, RESUME, END, PAID, UNPAID, LATER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Agenda grant(Agenda agenda) {
        return switch (kind) {
            case PLAN -> plan(agenda);
            case PAUSE -> each(agenda, plan -> plan.paused(date("until").orElse(null)));
            case RESUME -> each(agenda, plan -> plan.paused(null));
            case END -> each(agenda, Plan::ended);
            case PAID -> paid(agenda);
            case UNPAID -> unpaid(agenda);
            case LATER -> later(agenda);
        };
    }

    private Agenda plan(Agenda agenda) {
        List<Bill> bills = bills(agenda);
        Optional<Due> due = date("date").<Due>map(Once::new)
                .or(() -> number("day").filter(day -> day >= 1 && day <= 31).map(day -> new Monthly(day.intValue())));
        if (bills.size() != 1 || due.isEmpty()) {
            return agenda;
        }
        Bill bill = bills.getFirst();
        Optional<Plan> before = agenda.plan(bill);
        Instant cursor = before.map(Plan::cursor).filter(note.at()::isBefore).orElse(note.at());
        Plan plan = new Plan(bill, due.get(), leads(), details(), true, cursor, null,
                before.map(Plan::pausedUntil).orElse(null), null, null,
                before.isPresent() ? before.get().paidThrough() : paidThrough(agenda.payments(), bill));
        return agenda.living(text("chat").map(ChatId::new).orElse(agenda.chat()),
                text("zone").map(ZoneId::of).orElse(agenda.zone()), hours().orElse(agenda.hours())).with(plan);
    }

    /** Written as people think of it: days before, and behind a plus days after, {@code 7,3,0,+3}. */
    private List<Integer> leads() {
        List<Integer> leads = text("leads").stream().flatMap(all -> Arrays.stream(all.split("[, ]+")))
                .filter(lead -> lead.matches("\\+?\\d{1,2}"))
                .map(lead -> lead.startsWith("+") ? Integer.parseInt(lead.substring(1)) : -Integer.parseInt(lead))
                .toList();
        return leads.isEmpty() ? Plan.USUAL_LEADS : leads;
    }

    private Optional<Hours> hours() {
        try {
            return text("from").flatMap(from -> text("until")
                    .map(until -> new Hours(LocalTime.parse(from), LocalTime.parse(until))));
        } catch (DateTimeException | IllegalArgumentException noHours) {
            return Optional.empty();
        }
    }

    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        note.values().forEach((name, value) -> {
            if (!OWN.contains(name)) {
                details.put(name, value.toString());
            }
        });
        return details;
    }

    private Agenda paid(Agenda agenda) {
        LocalDate on = date("on").orElse(LocalDate.ofInstant(note.at(), agenda.zone()));
        int months = number("months").filter(it -> it >= 1 && it <= 24).orElse(1L).intValue();
        LocalDate due = date("due").orElse(on);
        Agenda changed = agenda;
        for (Bill bill : bills(agenda)) {
            YearMonth month = YearMonth.from(own(changed, bill, due));
            YearMonth through = month.plusMonths(months - 1L);
            List<Payment> payments = without(changed, bill, month);
            payments.add(new Payment(bill, month, months, on, text("photo").orElse(""), note.at()));
            changed = changed.paying(payments).changing(bill, plan -> plan.paid(later(plan.paidThrough(), through)));
        }
        return changed;
    }

    private static YearMonth later(@Nullable YearMonth known, YearMonth now) {
        return known != null && known.isAfter(now) ? known : now;
    }

    private static List<Payment> without(Agenda agenda, Bill bill, YearMonth month) {
        List<Payment> others = new ArrayList<>(agenda.payments());
        others.removeIf(it -> it.bill() == bill && it.month().equals(month));
        return others;
    }

    private Agenda unpaid(Agenda agenda) {
        Agenda changed = agenda;
        Optional<LocalDate> due = date("due");
        for (Bill bill : due.isPresent() ? bills(agenda) : List.<Bill>of()) {
            YearMonth about = YearMonth.from(own(agenda, bill, due.orElseThrow()));
            List<Payment> others = without(changed, bill, about);
            // An old "not yet" about a month that a longer payment covers takes nothing back.
            if (others.size() < changed.payments().size()) {
                YearMonth through = paidThrough(others, bill);
                changed = changed.paying(others).changing(bill, plan -> plan.paid(through));
            }
        }
        return changed;
    }

    /** The last month that the payments cover, or null. What was paid before anything was planned counts as well. */
    private static @Nullable YearMonth paidThrough(List<Payment> payments, Bill bill) {
        return payments.stream().filter(it -> it.bill() == bill).map(it -> it.month().plusMonths(it.months() - 1L))
                .max(Comparator.naturalOrder()).orElse(null);
    }

    private Agenda later(Agenda agenda) {
        Optional<LocalDate> on = date("on");
        Optional<LocalDate> due = date("due");
        return on.isPresent() && due.isPresent()
                ? each(agenda, plan -> plan.later(on.get(), own(agenda, plan.bill(), due.get())))
                : agenda;
    }

    /** One button may be about several bills and names the first due day: each bill has its own. */
    private static LocalDate own(Agenda agenda, Bill bill, LocalDate due) {
        List<LocalDate> days = agenda.plan(bill).map(plan -> plan.due().around(due, 2)).orElse(List.of());
        if (days.isEmpty() || days.contains(due)) {
            return due;
        }
        return agenda.told().stream().filter(it -> it.bill() == bill).max(Comparator.comparing(Agenda.Told::at))
                .map(Agenda.Told::due)
                .orElseGet(() -> Collections.min(days, Comparator.comparing(day -> Math
                        .abs(ChronoUnit.DAYS.between(due, day)))));
    }

    private Agenda each(Agenda agenda, UnaryOperator<Plan> change) {
        Agenda changed = agenda;
        for (Bill bill : bills(agenda)) {
            changed = changed.changing(bill, change);
        }
        return changed;
    }

    /** Those that are named, joined by plus signs; all that are planned where none is. */
    private List<Bill> bills(Agenda agenda) {
        return text("bill").map(words -> Arrays.stream(words.split("\\+"))
                .flatMap(word -> Bill.called(word).stream()).distinct().toList())
                .orElseGet(() -> agenda.plans().stream().map(Plan::bill).toList());
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(note.values().get(name)).map(Object::toString).filter(it -> !it.isEmpty());
    }

    private Optional<Long> number(String name) {
        return text(name).filter(it -> it.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private Optional<LocalDate> date(String name) {
        return text(name).filter(it -> it.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }
}
