package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffSourceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final StaffInMemory room = StaffInMemory.begin();

    @Test
    void everybodyElseHasNoRole() {
        assertThat(read("p9")).containsEntry("staff.role", "none").containsEntry("staff.sees_all", false)
                .doesNotContainKey("staff.name");
        assertThat(room.sources().getFirst().isForEveryone()).isTrue();
    }

    @Test
    void tellsTheRoleAndWhatItMaySee() {
        room.staff().add("p1", Role.FACILITATOR);
        room.staff().add("p2", Role.KADER);
        assertThat(read("p1")).isEqualTo(
                Map.of("staff.role", "facilitator", "staff.name", "facilitator", "staff.sees_all", true));
        assertThat(read("p2")).containsEntry("staff.role", "kader").containsEntry("staff.sees_all", false);
    }

    @Test
    void whoeverIsErasedIsNoStaffAnyMore() {
        room.staff().add("p1", Role.COORDINATOR);
        room.handlers().forEach(handler -> handler.apply(new Effect.Erase("in:1#0", "p1", NOON)));
        assertThat(read("p1")).containsEntry("staff.role", "none");
    }

    @Test
    void whoeverMovesIsReachedInTheNewTalk() {
        room.staff().add("p1", Role.COORDINATOR);
        room.handlers().forEach(handler -> handler
                .apply(new Effect.Note("in:1#0", "p1", NOON, "reminder.moved", Map.of("chat", "tg:7"))));
        assertThat(room.staff().find("p1").orElseThrow().chat()).isEqualTo(ChatId.of("tg", "7"));
    }

    private Map<String, Object> read(String person) {
        return room.sources().getFirst().read(person, Language.INDONESIAN);
    }
}
