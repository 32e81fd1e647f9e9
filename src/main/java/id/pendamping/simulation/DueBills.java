package id.pendamping.simulation;

import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Payment;
import id.pendamping.outcome.figure.Bill;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bills that fell due since somebody began to plan them. */
record DueBills(Billing billing) {

    List<Bill> until(LocalDate seen) {
        Integer day = billing.day();
        Instant since = billing.since();
        if (day == null || since == null) {
            return List.of();
        }
        LocalDate began = LocalDate.ofInstant(since, ZoneOffset.UTC);
        List<Bill> bills = new ArrayList<>();
        for (YearMonth month = YearMonth.from(began); !month.isAfter(YearMonth.from(seen)); month = month
                .plusMonths(1)) {
            LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
            if (!due.isBefore(began) && due.isBefore(seen)) {
                bills.add(new Bill(due, paid(month), 0));
            }
        }
        return bills;
    }

    private @Nullable LocalDate paid(YearMonth month) {
        return billing.payments().stream().filter(payment -> covers(payment, month)).map(Payment::on).findFirst()
                .orElse(null);
    }

    private static boolean covers(Payment payment, YearMonth month) {
        return !month.isBefore(payment.month()) && month.isBefore(payment.month().plusMonths(payment.months()));
    }
}
