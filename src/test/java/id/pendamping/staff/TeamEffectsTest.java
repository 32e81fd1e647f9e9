package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect;
import id.pendamping.staff.AuditTrail.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final StaffInMemory room = StaffInMemory.begin();
    private int notes;

    @BeforeEach
    void haveACoordinator() {
        room.staff().add("boss", Role.COORDINATOR);
    }

    @Test
    void whoeverBringsACodeBecomesWhatItSays() {
        note("boss", "team.offer", Map.of("code", "AB2C", "role", "kader", "name", "Pak Adi"));
        note("p1", "team.join", Map.of("code", "ab2c", "chat", "tg:7"));
        note("p2", "team.join", Map.of("code", "AB2C", "chat", "tg:8"));
        StaffMember member = room.staff().find("p1").orElseThrow();
        assertThat(member.role()).isEqualTo(Role.KADER);
        assertThat(member.name()).isEqualTo("Pak Adi");
        assertThat(member.chat()).hasToString("tg:7");
        assertThat(room.staff().find("p2")).as("the code is used").isEmpty();
        assertThat(room.trail().newest(9)).extracting(Entry::action).containsExactly("team.joined", "team.offered");
    }

    @Test
    void nobodyIsCalledLikeSomebodyElse() {
        room.codes().offer(new StaffCodes.Offer(StaffCodes.hash("X"), "coordinator", Role.KADER, NOON.plusSeconds(9),
                null));
        note("p1", "team.join", Map.of("code", "X", "chat", "tg:7"));
        assertThat(room.staff().find("p1").orElseThrow().name()).isEqualTo("coordinator 2");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void onlyACoordinatorChangesTheTeam(Role role) {
        room.staff().add("p1", role);
        room.staff().add(new StaffMember("p2", room.staff().find("p1").orElseThrow().chat(), "Adi", Role.KADER));
        for (String person : List.of("p1", "stranger")) {
            note(person, "team.offer", Map.of("code", "AB2C", "role", "coordinator", "name", "Evil"));
            note(person, "team.role", Map.of("name", "Adi", "role", "coordinator"));
            note(person, "team.remove", Map.of("name", "Adi"));
        }
        assertThat(room.codes().find(StaffCodes.hash("AB2C"))).isEmpty();
        assertThat(room.staff().find("p2").orElseThrow().role()).isEqualTo(Role.KADER);
        assertThat(room.trail().newest(9)).isEmpty();
    }

    @Test
    void aCoordinatorChangesAndRemovesOthersButNeverThemself() {
        room.staff().add("p1", Role.KADER);
        note("boss", "team.role", Map.of("name", List.of("kader"), "role", "admin"));
        assertThat(room.staff().find("p1").orElseThrow().role()).isEqualTo(Role.ADMIN);
        note("boss", "team.remove", Map.of("name", List.of("kader")));
        assertThat(room.staff().find("p1")).isEmpty();
        note("boss", "team.remove", Map.of("name", List.of("coordinator")));
        assertThat(room.staff().find("boss")).isPresent();
        assertThat(room.trail().newest(9)).extracting(Entry::about).containsExactly("p1", "p1");
    }

    private void note(String person, String about, Map<String, Object> values) {
        Effect.Note note = new Effect.Note("in:" + ++notes + "#0", person, NOON.plusSeconds(notes), about, values);
        room.handlers().forEach(handler -> handler.apply(note));
    }
}
