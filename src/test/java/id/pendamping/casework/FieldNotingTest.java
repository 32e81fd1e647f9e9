package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.FieldNotes.Wanted;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.group.InMemoryGroups;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldNotingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Map<String, Object> MARKET = Map.of("kind", "visit", "theme", "access", "place",
            "Pasar Badung", "words", "Antre lama. HP 0812-3456-7890.");

    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final InMemoryFieldNotes notes = new InMemoryFieldNotes();
    private final EffectHandler handler = new FieldNoting(new Care(staff, new InMemoryRoll(), trail), notes,
            new InMemoryGroups()).handler();

    @BeforeEach
    void open() {
        staff.add("boss", Role.COORDINATOR);
        staff.add("ani", Role.FACILITATOR);
        staff.add("admin", Role.ADMIN);
        staff.add("sari", Role.KADER);
    }

    private void tell(String id, String who, String about, Map<String, Object> values) {
        apply(new Note(id, who, NOON, about, values));
    }

    private void apply(Effect.Record effect) {
        assertThat(handler.accepts(effect)).isTrue();
        handler.apply(effect);
    }

    private List<FieldNote> all() {
        return notes.find(Wanted.ANY, 0, 99);
    }

    private static Map<String, Object> with(String name, String value) {
        Map<String, Object> values = new HashMap<>(MARKET);
        values.put(name, value);
        return values;
    }

    @Test
    void isKeptWithoutLongNumbersOnceAndWrittenDown() {
        tell("n1", "ani", "notes.write", MARKET);
        tell("n1", "ani", "notes.write", MARKET);
        assertThat(all()).containsExactly(new FieldNote("n1", NOON, "ani", Kind.VISIT, Theme.ACCESS,
                new Place("", "Pasar Badung"), "Antre lama. HP •••."));
        assertThat(trail.newest(9)).singleElement().extracting(Entry::action, Entry::about)
                .containsExactly("notes.written", "n1");
    }

    @Test
    void neitherAKaderNorAStrangerWritesOne() {
        tell("n1", "sari", "notes.write", MARKET);
        tell("n2", "nobody", "notes.write", MARKET);
        tell("n3", "admin", "notes.write", MARKET);
        assertThat(all()).extracting(FieldNote::id).containsExactly("n3");
    }

    @Test
    void needsAThemeAKindAPlaceThatIsThereAndWords() {
        tell("n1", "ani", "notes.write", with("theme", "weather"));
        tell("n2", "ani", "notes.write", with("kind", ""));
        tell("n3", "ani", "notes.write", with("place", " "));
        tell("n4", "ani", "notes.write", with("group", "no such group"));
        tell("n5", "ani", "notes.write", with("words", " \n"));
        assertThat(all()).isEmpty();
        assertThat(trail.newest(9)).isEmpty();
    }

    @Test
    void itsAuthorOrACoordinatorTakesItBackAndBringsItBack() {
        tell("n1", "ani", "notes.write", MARKET);
        tell("d1", "admin", "notes.strike", Map.of("note", "n1"));
        tell("d2", "sari", "notes.strike", Map.of("note", "n1"));
        assertThat(all()).hasSize(1);
        tell("d3", "ani", "notes.strike", Map.of("note", "n1"));
        assertThat(all()).isEmpty();
        tell("d4", "ani", "notes.restore", Map.of("note", "n1"));
        tell("d3", "ani", "notes.strike", Map.of("note", "n1"));
        assertThat(all()).hasSize(1);
        tell("d5", "boss", "notes.strike", Map.of("note", "n1"));
        assertThat(all()).isEmpty();
        assertThat(trail.newest(9)).extracting(Entry::action).containsExactlyInAnyOrder("notes.written",
                "notes.struck", "notes.restored", "notes.struck");
    }

    @Test
    void whoeverIsErasedIsNoAuthorAnyMoreAndTheNoteStays() {
        tell("n1", "ani", "notes.write", MARKET);
        apply(new Erase("e1", "ani", NOON));
        assertThat(all()).singleElement().extracting(FieldNote::by).isEqualTo("");
    }
}
