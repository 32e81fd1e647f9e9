package id.pendamping.console.people;

import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Formats;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.EventStore;
import id.pendamping.outcome.EventTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What happened to somebody, the newest first. Answers in tests are left out: the tests stand in it.
 *
 * @param entries those of this page
 */
record Timeline(List<Entry> entries, Paging paging) {

    /** Kinds of events that the words of the pages know. */
    private static final Set<String> KNOWN = Set.of(EventTypes.CONSENT, EventTypes.TOLD, EventTypes.TEST,
            EventTypes.RATING, EventTypes.GROUP, EventTypes.HELPER, EventTypes.CORRECTED, EventTypes.SAVED,
            EventTypes.STRUCK,
            EventTypes.PLANNED, EventTypes.PAID, EventTypes.UNPAID, EventTypes.ENDED, EventTypes.ITEM,
            EventTypes.LESSON, EventTypes.ARM,
            "checklist_complete", "jkn_active", "bpu_active", "assisted", "merged",
            "remark", "baseline_completed", "help_wanted", "clinic_booked", "payment_reported", "payment_not_yet");

    /**
     * @param type key below {@code people.event}; {@code other} for what has no words
     * @param detail in words of the content
     * @param stage of a correction, else empty
     * @param reason why it was said by the team, else empty
     * @param by who of the team, else empty
     */
    record Entry(String day, String type, String detail, String stage, boolean holds, String reason, String by) {
    }

    static Timeline of(String person, EventStore journal, int page, Labels labels, Spelling spelling) {
        List<SaveEvent> all = journal.of(person).stream().filter(event -> !event.type().equals(EventTypes.ANSWER))
                .toList()
                .reversed();
        List<Entry> shown = all.stream().skip(Paging.skip(page)).limit(Paging.SIZE + 1L)
                .map(event -> entry(event, labels, spelling)).toList();
        return new Timeline(Paging.rows(shown),
                Paging.of(page, shown, PeopleController.PATH + "/" + person, Map.of()));
    }

    private static Entry entry(SaveEvent event, Labels labels, Spelling spelling) {
        String by = labels.helper(event.data().get("by"));
        boolean isKnown = KNOWN.contains(event.type());
        return new Entry(spelling.day(event.at()), isKnown ? event.type() : "other",
                isKnown ? detail(event, labels, spelling) : event.type(),
                event.type().equals(EventTypes.CORRECTED) ? word(event, "stage") : "",
                Boolean.parseBoolean(word(event, "holds")), word(event, "reason"), by);
    }

    private static String detail(SaveEvent event, Labels labels, Spelling spelling) {
        Locale locale = spelling.locale();
        return switch (event.type()) {
            case EventTypes.TOLD -> labels.field(word(event, "field"), locale) + ": "
                    + labels.told(word(event, "field"), word(event, "value"), locale);
            case EventTypes.TEST -> word(event, "right") + "/" + word(event, "total");
            case EventTypes.GROUP -> labels.group(word(event, "group"));
            case EventTypes.HELPER -> labels.helper(word(event, "staff"));
            case EventTypes.LESSON -> word(event, "lesson");
            case EventTypes.ITEM -> item(event, labels, locale);
            case EventTypes.RATING -> labels.dialog(word(event, "about"), locale) + ": " + word(event, "stars") + "/5";
            case EventTypes.PLANNED, EventTypes.PAID, EventTypes.UNPAID, EventTypes.ENDED ->
                word(event, "bill").toUpperCase(Locale.ROOT) + " " + day(word(event, "due"), spelling);
            case EventTypes.SAVED -> rupiah(word(event, "amount"));
            default -> "";
        };
    }

    private static String item(SaveEvent event, Labels labels, Locale locale) {
        return labels.checklists().values().stream().filter(list -> list.id().equals(word(event, "checklist")))
                .flatMap(list -> list.find(word(event, "item")).stream())
                .map(item -> Labels.words(item.title(), locale)).findFirst().orElse(word(event, "item"));
    }

    private static String day(String written, Spelling spelling) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}") ? spelling.day(LocalDate.parse(written)) : written;
    }

    private static String rupiah(String written) {
        return written.matches("\\d{1,15}") ? Formats.rupiah(Long.parseLong(written)) : "";
    }

    private static String word(SaveEvent event, String name) {
        return event.data().getOrDefault(name, "");
    }
}
