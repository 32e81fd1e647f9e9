package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every list of staff must do. {@link #open} answers an empty one. */
public abstract class StaffContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final StaffMember SARI = new StaffMember("p1", ChatId.of("tg", "1"), "Bu Sari {\"$gt\":\"\"}",
            Role.COORDINATOR);
    private static final StaffMember ADI = new StaffMember("p2", ChatId.of("tg", "2"), "Adi", Role.KADER);

    private StaffList staff;

    protected abstract StaffList open();

    @BeforeEach
    void openStore() {
        staff = open();
    }

    @Test
    void knowsOneRolePerPersonInTheOrderOfNames() {
        staff.save(SARI, NOON);
        staff.save(SARI, NOON);
        staff.save(ADI, NOON);
        assertThat(staff.find("p1")).contains(SARI);
        assertThat(staff.find("p3")).isEmpty();
        assertThat(staff.all()).containsExactly(ADI, SARI);
        StaffMember changed = new StaffMember("p2", ADI.chat(), "Pak Adi", Role.FACILITATOR);
        staff.save(changed, LATER);
        assertThat(staff.find("p2")).contains(changed);
    }

    @Test
    void whoeverIsRemovedIsNotStaffAgainByALateWrite() {
        staff.save(ADI, NOON);
        staff.remove("p2", LATER);
        staff.save(ADI, NOON);
        assertThat(staff.find("p2")).isEmpty();
        assertThat(staff.all()).isEmpty();
        staff.save(ADI, LATER.plusSeconds(1));
        staff.remove("p2", LATER);
        assertThat(staff.find("p2")).contains(ADI);
    }

    @Test
    void erasesOnePersonOnly() {
        staff.save(SARI, NOON);
        staff.save(ADI, NOON);
        staff.erase("p1");
        staff.erase("p1");
        assertThat(staff.all()).containsExactly(ADI);
    }
}
