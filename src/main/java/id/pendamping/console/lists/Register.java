package id.pendamping.console.lists;

import id.pendamping.chat.Html;
import id.pendamping.console.Account;
import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step;
import id.pendamping.enrolment.Entry;
import id.pendamping.enrolment.GroupList;
import id.pendamping.enrolment.Rolls;
import id.pendamping.enrolment.Sheet;
import id.pendamping.enrolment.Status;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is shown of lists. Whoever keeps a list sees its people; others see how far it is. */
@Component("consoleRegister")
class Register {

    static final String PAGE = "/console/lists";

    /** The words that are read aloud to whoever is written down; the dialog asks with the same ones. */
    private static final String DIALOG = "enrolment";
    private static final String READ_ALOUD = "read-aloud";

    private final Rolls rolls;
    private final StaffDirectory staff;
    private final Content content;
    private final ZoneId zone;

    Register(Rolls rolls, StaffDirectory staff, Content content, ZoneId zone) {
        this.rolls = rolls;
        this.staff = staff;
        this.content = content;
        this.zone = zone;
    }

    View view(Account who, int page) {
        List<Row> own = rolls.of(who.person()).stream().map(list -> Row.of(Sheet.of(list, rolls), "")).toList();
        List<GroupList> others = who.role().seesEverybody()
                ? rolls.all().stream().filter(list -> !list.staff().equals(who.person())).skip(Paging.skip(page))
                        .limit(Paging.SIZE + 1L).toList()
                : List.of();
        return new View(own,
                Paging.rows(others).stream().map(list -> Row.of(Sheet.of(list, rolls), called(list.staff()))).toList(),
                Paging.of(Math.max(page, 1), others, PAGE, Map.of()));
    }

    private String called(String person) {
        return staff.find(person).map(StaffMember::name).orElse("");
    }

    /** Somebody's own list only. */
    Optional<Sheet> own(Account who, String list) {
        return rolls.find(list).filter(it -> it.staff().equals(who.person())).map(it -> Sheet.of(it, rolls));
    }

    One one(Sheet sheet, int page, Locale locale) {
        Language language = new Language(locale.getLanguage());
        List<Entry> found = sheet.entries().stream().skip(Paging.skip(page)).limit(Paging.SIZE + 1L).toList();
        return new One(Row.of(sheet, ""), Paging.rows(found).stream().map(entry -> new Line(entry.id(), entry.name(),
                entry.area(), entry.work(), sheet.standing(entry).word(),
                new Spelling(locale, zone).day(entry.at()), called(entry.askedBy()),
                entry.person() != null)).toList(),
                Arrays.stream(Status.values()).map(Status::word).toList(), readAloud(locale),
                Paging.of(Math.max(page, 1), found, PAGE + "/" + sheet.list().id(), Map.of()));
    }

    /** One paragraph each. */
    List<String> readAloud(Locale locale) {
        return content.find(DIALOG).map(dialog -> dialog.steps().get(READ_ALOUD)).stream()
                .filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast)
                .map(ask -> Html.plain(ask.text().render(new NothingKnown(new Language(locale.getLanguage())))))
                .flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    /** As it is kept beside a consent: which words were read aloud. */
    static String wording(Locale locale) {
        return DIALOG + "/" + READ_ALOUD + "/" + locale.getLanguage();
    }

    record View(List<Row> own, List<Row> others, Paging paging) {
    }

    /** @param keeper empty for one's own */
    record Row(String id, String name, boolean assisted, String keeper, int people, long registered) {

        static Row of(Sheet sheet, String keeper) {
            return new Row(sheet.list().id(), sheet.list().name(), sheet.list().assisted(), keeper,
                    sheet.entries().size(), sheet.registered());
        }

        /** Below a few people a number could tell who is meant. */
        public boolean isSmall() {
            return people < Sheet.FEWEST;
        }
    }

    record One(Row row, List<Line> lines, List<String> statuses, List<String> readAloud, Paging paging) {
    }

    /**
     * @param on the day of their consent
     * @param askedBy who asked for it
     * @param came whether they have a talk of their own by now
     */
    record Line(String id, String name, String area, String work, String status, String on, String askedBy,
            boolean came) {
    }
}
