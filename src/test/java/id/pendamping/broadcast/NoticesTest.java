package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @Test
    void nothingIsSentToWhoeverHasAnAccountOnly() {
        List<BulkRow> queued = new ArrayList<>();
        InMemoryStaff staff = new InMemoryStaff();
        StaffMember desk = StaffMember.atConsole("pdesk", "Bu Dewi", Role.COORDINATOR);
        staff.add(desk);
        staff.add(new StaffMember("psari", ChatId.of("tg", "1"), "Bu Sari", Role.FACILITATOR));
        Notices notices = new Notices(staff, new Queue(queued));
        Broadcast broadcast = BroadcastsContract.everything("b1", "pdesk", "Halo");
        notices.asks(broadcast, NOON);
        notices.done(broadcast, NOON);
        notices.trial(broadcast, 0, "w1", desk, NOON);
        assertThat(queued).extracting(row -> row.chat().value()).containsExactly("tg:1");
    }

    private record Queue(List<BulkRow> queued) implements BulkRows {

        @Override
        public void queue(Collection<BulkRow> rows) {
            queued.addAll(rows);
        }

        @Override
        public void cancel(String person, String source, String reason, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase(String person) {
            throw new UnsupportedOperationException();
        }
    }
}
