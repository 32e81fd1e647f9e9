package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound.Asked;
import id.pendamping.chat.Inbound.Request;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Template;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Handled;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseworkTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryRoll roll = new InMemoryRoll();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryCourses courses = new InMemoryCourses();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryRemarks remarks = new InMemoryRemarks();
    private final InMemoryImports imports = new InMemoryImports();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Erase> erased = new ArrayList<>();
    private final List<EffectHandler> handlers = new ArrayList<>();

    @BeforeEach
    void open() {
        Journal journal = new Journal(events, courses);
        Care care = new Care(staff, roll, trail);
        Wishes wishes = new Wishes(care, it -> {
            asked.add(it);
            return Handled.TURNED;
        }, erased::add);
        Welcoming welcoming = new Welcoming(care, people, journal);
        LocalText words = new LocalText(Map.of(Language.INDONESIAN, new Active()));
        PersonFields fields = new PersonFields(
                Map.of("jkn_status", new Field("jkn_status", words, AskKind.CHOICE, Map.of("active", words))));
        handlers.addAll(List.of(new Correcting(care, journal, people, fields).handler(), wishes.handler(),
                new Remarking(care, remarks, journal).handler(), welcoming.handler(),
                new Importing(care, imports, welcoming, wishes, roll).handler(),
                new Merging(care, events, journal, people, remarks, wishes).handler()));
        staff.add("boss", Role.COORDINATOR);
        staff.add("sari", Role.KADER);
        staff.add("admin", Role.ADMIN);
        roll.put(row("p1", "sari", true, true));
        roll.put(row("p2", null, false, false));
    }

    @Test
    void aCorrectionSaysWhoAndWhyAndAnotherTakesItBack() {
        tell("n1", "boss", "people.correct", Map.of("person", "p1", "stage", "registered", "holds", "yes", "reason",
                "seen"));
        assertThat(course("p1").stages()).containsKey(Stage.REGISTERED);
        tell("n2", "boss", "people.correct", Map.of("person", "p1", "stage", "registered", "holds", "no", "reason",
                "undone"));
        assertThat(course("p1").stages()).doesNotContainKey(Stage.REGISTERED);
        assertThat(events.of("p1")).hasSize(2).first().extracting(SaveEvent::data)
                .isEqualTo(Map.of("stage", "registered", "holds", "true", "reason", "seen", "by", "boss"));
        assertThat(trail.newest(9)).extracting(Entry::action).containsOnly("people.corrected");
    }

    @Test
    void theSameFormTwiceIsOneCorrection() {
        Map<String, Object> values = Map.of("person", "p1", "stage", "registered", "holds", "yes", "reason", "seen");
        tell("n1", "boss", "people.correct", values);
        tell("n1", "boss", "people.correct", values);
        assertThat(events.of("p1")).hasSize(1);
        assertThat(trail.newest(9)).hasSize(1);
    }

    @Test
    void aStatusIsToldOnceMoreOnlyWithALegalValueAndAReason() {
        tell("n1", "boss", "people.tell", Map.of("person", "p1", "field", "jkn_status", "value", "gone", "reason",
                "seen"));
        tell("n2", "boss", "people.tell", Map.of("person", "p1", "field", "name", "value", "X", "reason", "seen"));
        tell("n3", "boss", "people.tell", Map.of("person", "p1", "field", "jkn_status", "value", "active", "reason",
                "because"));
        assertThat(events.all()).isEmpty();
        tell("n4", "boss", "people.tell", Map.of("person", "p1", "field", "jkn_status", "value", "active", "reason",
                "office"));
        assertThat(people.find("p1").orElseThrow().fields()).containsEntry("jkn_status", "active");
        assertThat(course("p1").profile().told()).containsEntry("jkn_status", "active");
    }

    @Test
    void whoeverDoesNotSeeEverybodyChangesNothing() {
        for (String who : List.of("sari", "admin", "stranger")) {
            tell(who + 1, who, "people.correct",
                    Map.of("person", "p1", "stage", "registered", "holds", "yes", "reason", "seen"));
            tell(who + 2, who, "people.helper", Map.of("people", List.of("p1"), "helper", who));
            tell(who + 3, who, "people.stop", Map.of("person", "p1"));
            tell(who + 4, who, "people.erase", Map.of("person", "p1"));
            tell(who + 5, who, "people.add", newcomer());
            tell(who + 6, who, "people.import", file());
            tell(who + 7, who, "people.merge", Map.of("kept", "p1", "closed", "p2"));
        }
        assertThat(events.all()).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(erased).isEmpty();
        assertThat(imports.newest(9)).isEmpty();
        assertThat(trail.newest(9)).isEmpty();
    }

    @Test
    void aKaderRemarksOnWhoSharesWithThemAndOnNobodyElse() {
        tell("n1", "sari", "people.remark", Map.of("person", "p1", "kind", "interview", "theme", "income", "words",
                "Sepi. 3171 2345 6789"));
        tell("n2", "sari", "people.remark", Map.of("person", "p2", "theme", "income", "words", "x"));
        tell("n3", "admin", "people.remark", Map.of("person", "p1", "theme", "income", "words", "x"));
        assertThat(remarks.of("p1", 0, 9)).extracting(Remark::words).containsExactly("Sepi. •••");
        assertThat(remarks.count("p2")).isZero();
        assertThat(events.all()).singleElement().satisfies(event -> assertThat(event.data().values())
                .containsOnly("income", "interview", "sari"));
    }

    @Test
    void manyAreFollowedBySomebodyElseAtOnceButOnlyByTheTeam() {
        tell("n1", "boss", "people.helper", Map.of("people", List.of("p1", "p2", "p2", "nobody"), "helper", "boss"));
        tell("n2", "boss", "people.helper", Map.of("people", List.of("p1"), "helper", "stranger"));
        assertThat(course("p1").profile().helper()).isEqualTo("boss");
        assertThat(course("p2").profile().helper()).isEqualTo("boss");
        assertThat(events.all()).hasSize(2);
        tell("n3", "boss", "people.helper", Map.of("people", List.of("p1"), "helper", ""));
        assertThat(course("p1").profile().helper()).isNull();
    }

    @Test
    void aWishGoesThroughTheDoorOfTheTalk() {
        tell("n1", "boss", "people.stop", Map.of("person", "p1"));
        tell("n2", "boss", "people.resume", Map.of("person", "p1"));
        tell("n3", "boss", "people.stop", Map.of("person", "p2"));
        assertThat(asked).extracting(Asked::request).containsExactly(Request.STOP, Request.RESUME);
        tell("n4", "boss", "people.erase", Map.of("person", "p1"));
        tell("n5", "boss", "people.erase", Map.of("person", "p2"));
        assertThat(asked).extracting(Asked::request).containsExactly(Request.STOP, Request.RESUME, Request.ERASE);
        assertThat(erased).extracting(Erase::person).containsExactly("p1", "p2");
    }

    @Test
    void nobodyIsWrittenDownWithoutConsent() {
        Map<String, Object> without = new HashMap<>(newcomer());
        without.put("consent", "");
        tell("n1", "boss", "people.add", without);
        Map<String, Object> file = new HashMap<>(file());
        file.put("consent", "");
        tell("n2", "boss", "people.import", file);
        assertThat(events.all()).isEmpty();
        tell("n3", "boss", "people.add", newcomer());
        String person = Welcoming.personOf("n3");
        assertThat(people.find(person).orElseThrow().consents()).singleElement()
                .satisfies(it -> assertThat(it.wording()).isEqualTo("assisted@1/service/2026-11-20/boss"));
        assertThat(course(person).consents().service()).isTrue();
        assertThat(course(person).marks()).containsKey("assisted");
    }

    @Test
    void aLineOfAFileIsOnePersonHoweverOftenItIsTakenIn() {
        tell("n1", "boss", "people.import", file());
        int once = events.all().size();
        tell("n2", "boss", "people.import", file());
        assertThat(events.all()).hasSize(once);
        assertThat(imports.newest(9)).singleElement().extracting(Import::lines).isEqualTo(List.of(2, 3));
        Import taken = imports.newest(1).getFirst();
        roll.put(row(taken.person(2), null, false, false));
        roll.put(row(taken.person(3), null, false, true));
        tell("n3", "boss", "people.unimport", Map.of("import", taken.id()));
        assertThat(erased).extracting(Erase::person).containsExactly(taken.person(2));
        tell("n4", "boss", "people.import", file());
        assertThat(imports.newest(9)).hasSize(2);
    }

    @Test
    void whatBelongsToTheClosedOneComesToTheOtherAndConsentsDoNot() {
        events.append(new SaveEvent("e1", "p2", NOON.minusSeconds(9), "consent",
                Map.of("purpose", "service", "granted", "true")));
        events.append(new SaveEvent("e2", "p2", NOON.minusSeconds(8), "jkn_active", Map.of()));
        events.append(new SaveEvent("e3", "p2", NOON.minusSeconds(7), "helper", Map.of("staff", "boss")));
        people.saveField("p2", "work", "driver", NOON);
        remarks.add(RemarksContract.remark("r1", "p2", NOON));
        events.append(new SaveEvent("r1", "p2", NOON, "remark", Map.of("theme", "income", "kind", "interview")));
        tell("n1", "boss", "people.merge", Map.of("kept", "p2", "closed", "p1"));
        assertThat(erased).as("one with a talk is never closed").isEmpty();
        tell("n2", "boss", "people.merge", Map.of("kept", "p1", "closed", "p2"));
        Course kept = course("p1");
        assertThat(kept.stages()).containsEntry(Stage.REGISTERED, NOON.minusSeconds(8));
        assertThat(kept.consents().service()).isFalse();
        assertThat(kept.profile().helper()).as("sari follows them already").isNull();
        assertThat(people.find("p1").orElseThrow().fields()).containsEntry("work", "driver");
        assertThat(remarks.count("p1")).isEqualTo(1);
        assertThat(kept.remarks()).isEqualTo(Map.of("income/interview", 1));
        assertThat(erased).extracting(Erase::person).containsExactly("p2");
    }

    private record Active() implements Template {

        @Override
        public String render(Scope scope) {
            return source();
        }

        @Override
        public String source() {
            return "aktif";
        }
    }

    private static Map<String, Object> newcomer() {
        return Map.of("name", "Darmi", "consent", "yes", "asked", "2026-11-20");
    }

    private static Map<String, Object> file() {
        return Map.of("file", "a".repeat(64), "consent", "yes", "asked", "2026-11-20", "lines",
                List.of(List.of("2", "Ani", "java", "", "", ""), List.of("3", "Budi", "", "", "", "")));
    }

    private void tell(String id, String who, String about, Map<String, Object> values) {
        Note note = new Note(id, who, NOON, about, values);
        handlers.forEach(handler -> handler.apply(note));
    }

    private Course course(String person) {
        return courses.find(person).orElseThrow();
    }

    private static Row row(String person, String helper, boolean shares, boolean talks) {
        return new Row(person, "Ani", new Facts(Stage.CONSENTED, false, null, null), Map.of(), Set.of(), helper,
                shares, talks
                        ? new Row.Talk(ChatId.of("web", person),
                                Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")), NOON)
                        : null);
    }
}
