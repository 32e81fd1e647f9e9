package id.pendamping.reminder;

import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import id.pendamping.reminder.Agenda.Payment;
import id.pendamping.reminder.Due.Monthly;
import id.pendamping.reminder.Due.Once;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people which reminders and payments are kept about them, one a line. */
record StoredBillsSource(Plans plans) implements StoredSource {

    private static final int MOST_LINES = 12;

    @Override
    public Map<String, Object> read(String person, Language language) {
        boolean inIndonesian = language.equals(Language.INDONESIAN);
        String lines = plans.find(person).map(agenda -> Stream.concat(
                agenda.plans().stream().filter(Plan::active).map(plan -> line(plan, language, inIndonesian)),
                agenda.payments().reversed().stream().map(paid -> line(paid, language, inIndonesian)))
                .limit(MOST_LINES).collect(Collectors.joining("\n"))).orElse("");
        return lines.isEmpty() ? Map.of() : Map.of("stored.bills", lines);
    }

    private static String line(Plan plan, Language language, boolean inIndonesian) {
        String when = switch (plan.due()) {
            case Monthly monthly -> (inIndonesian ? "tanggal " : "day ") + monthly.day();
            case Once once -> Formats.date(once.date(), language);
        };
        return (inIndonesian ? "Pengingat " : "Reminder ") + name(plan.bill(), inIndonesian) + ": " + when;
    }

    private static String line(Payment paid, Language language, boolean inIndonesian) {
        return name(paid.bill(), inIndonesian) + ": " + (inIndonesian ? "dibayar " : "paid ")
                + Formats.date(paid.on(), language)
                + (paid.photo().isEmpty() ? "" : inIndonesian ? " (ada foto)" : " (photo)");
    }

    private static String name(Bill bill, boolean inIndonesian) {
        return switch (bill) {
            case JKN -> "JKN";
            case BPU -> "BPJS Ketenagakerjaan";
            case FIRST_PAYMENT -> inIndonesian ? "Iuran pertama" : "First payment";
            case SAVING -> inIndonesian ? "Menabung" : "Saving";
            case OTHER -> inIndonesian ? "Lainnya" : "Other";
            case EVENT -> inIndonesian ? "Acara" : "Event";
        };
    }
}
