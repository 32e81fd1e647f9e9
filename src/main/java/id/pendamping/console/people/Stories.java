package id.pendamping.console.people;

import id.pendamping.casework.Remarks;
import id.pendamping.casework.Row;
import id.pendamping.console.Spelling;
import id.pendamping.console.people.Story.Agreed;
import id.pendamping.console.people.Story.Head;
import id.pendamping.console.people.Story.Noted;
import id.pendamping.console.people.Story.Told;
import id.pendamping.ledger.Diaries;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.EventStore;
import id.pendamping.participant.People;
import id.pendamping.participant.Person;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.reminder.Occurrences;
import id.pendamping.reminder.Plans;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what is known of one person. */
@Component
class Stories {

    private static final int REMARKS = 50;
    /** What a kader is shown, as the consent to it says. */
    private static final List<String> SHARED = List.of("jkn_status", "bpu_status");

    private final Known known;
    private final Purse purse;
    private final Contacts contacts;
    private final Labels labels;
    private final InstantSource clock;
    private final ZoneId zone;

    Stories(Known known, Purse purse, Contacts contacts, Labels labels, InstantSource clock,
            ZoneId zone) {
        this.known = known;
        this.purse = purse;
        this.contacts = contacts;
        this.labels = labels;
        this.clock = clock;
        this.zone = zone;
    }

    /** Where it stands what somebody told and did. */
    @Component
    record Known(People people, Courses courses, EventStore journal, Remarks remarks) {
    }

    /** Where it stands what somebody plans, pays and saves. */
    @Component
    record Purse(Plans plans, Occurrences occurrences, Diaries diaries) {

        Money of(Course course, Spelling spelling) {
            return Money.of(plans.find(course.person()).orElse(null), occurrences.of(course.person()), course.saving(),
                    diaries.of(course.person()), spelling);
        }
    }

    /** @return nothing where the journal says nothing of them */
    Optional<Story> of(Row row, boolean full, int page, Locale locale) {
        Spelling spelling = new Spelling(locale, zone);
        return known.courses().find(row.person()).map(course -> {
            Learnt learnt = Learnt.of(course, labels, spelling);
            List<Noted> remarks = known.remarks().of(row.person(), 0, REMARKS).stream().map(
                    it -> Noted.of(it, spelling.day(it.at()), labels.helper(it.by()))).toList();
            return full
                    ? new Story(true, head(row, true, spelling), learnt, purse.of(course, spelling),
                            contacts.of(row.person(), spelling), remarks,
                            Timeline.of(row.person(), known.journal(), page, labels, spelling))
                    : new Story(false, head(row, false, spelling),
                            new Learnt(List.of(), List.of(), List.of(), learnt.lessons(), List.of()), null, null,
                            List.of(), null);
        });
    }

    private Head head(Row row, boolean full, Spelling spelling) {
        Locale locale = spelling.locale();
        Instant now = clock.instant();
        Row.Talk talk = row.talk();
        Optional<Person> person = known.people().find(row.person());
        List<Told> told = new ArrayList<>();
        labels.fields(locale).stream().filter(field -> full || SHARED.contains(field.value()))
                .forEach(field -> Optional.ofNullable(row.told().get(field.value())).ifPresent(
                        value -> told.add(new Told(field.label(), labels.told(field.value(), value, locale)))));
        return new Head(row.person(), row.name(), full ? Card.marks(row, now, zone) : List.of(), told,
                full ? person.map(it -> consents(it, spelling)).orElse(List.of()) : List.of(),
                full
                        ? row.groups().stream().map(labels::group).sorted().collect(Collectors.joining(", "))
                        : "",
                row.helper() == null ? "" : row.helper(), labels.helper(row.helper()),
                talk != null && talk.standing().stopped(), talk == null,
                talk == null ? "" : spelling.day(talk.heard()));
    }

    private List<Agreed> consents(Person person, Spelling spelling) {
        return person.consents().stream().map(it -> new Agreed(it.purpose(), it.granted(),
                spelling.day(it.at()), askedBy(it))).toList();
    }

    /** The wording of those who were asked by the team ends with who asked. */
    private String askedBy(ConsentEntry entry) {
        return entry.wording().startsWith("assisted@")
                ? labels.helper(entry.wording().substring(entry.wording().lastIndexOf('/') + 1))
                : "";
    }
}
