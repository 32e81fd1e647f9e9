package id.pendamping.clinic;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.reminder.BookedHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Queues what people are told about their bookings: each piece of news once for each booking and moment. */
final class News {

    private final BulkRows rows;
    private final Function<ChatId, ZoneId> zones;

    /** @param zones where the person of a talk lives, or a guess */
    News(BulkRows rows, Function<ChatId, ZoneId> zones) {
        this.rows = rows;
        this.zones = zones;
    }

    /** Somebody has a place: the reminders, and a word to those who had waited for it. */
    void seated(Gathering gathering, Booking booking) {
        List<BulkRow> queued = new ArrayList<>(reminders(gathering, booking));
        if (booking.waited()) {
            queued.add(row(NewsItem.Kind.PLACE, gathering, booking, Instant.EPOCH));
        }
        rows.queue(queued);
    }

    void reminded(Gathering gathering, Booking booking) {
        rows.queue(reminders(gathering, booking));
    }

    private List<BulkRow> reminders(Gathering gathering, Booking booking) {
        ZoneId zone = zones.apply(booking.chat());
        return List.of(
                row(NewsItem.Kind.DAY_BEFORE, gathering, booking, BookedHours.dayBefore(gathering.start(), zone)),
                row(NewsItem.Kind.HOURS_BEFORE, gathering, booking, BookedHours.hoursBefore(gathering.start(), zone)));
    }

    /** Everybody who has a place or waits for one learns of it; those with a place are reminded of the new moment. */
    void moved(Gathering gathering, List<Booking> standing, List<Seat> seats) {
        List<BulkRow> queued = new ArrayList<>();
        for (Booking booking : standing) {
            queued.add(row(NewsItem.Kind.MOVED, gathering, booking, Instant.EPOCH));
            if (seats.stream().anyMatch(seat -> seat.booking().equals(booking.id()))) {
                queued.addAll(reminders(gathering, booking));
            }
        }
        rows.queue(queued);
    }

    /** Everybody who has a place or waits for one learns where it is now. @param where tells one change from another */
    void relocated(Gathering gathering, String where, List<Booking> standing) {
        rows.queue(standing.stream().map(it -> {
            BulkRow row = row(NewsItem.Kind.RELOCATED, gathering, it, Instant.EPOCH);
            return new BulkRow(row.id() + "/" + Integer.toHexString(where.hashCode()), row.source(), row.chat(),
                    row.person(), row.about(), row.notBefore(), row.rank());
        }).toList());
    }

    void calledOff(Gathering gathering, List<Booking> standing) {
        rows.queue(standing.stream().map(it -> row(NewsItem.Kind.CALLED_OFF, gathering, it, Instant.EPOCH)).toList());
    }

    private static BulkRow row(NewsItem.Kind kind, Gathering gathering, Booking booking, Instant notBefore) {
        NewsItem item = new NewsItem(kind, booking.id(), gathering.start());
        // Who moves to another talk is told there, too.
        String id = "clinic/" + item.written() + "/" + Integer.toHexString(booking.chat().value().hashCode());
        return new BulkRow(id, ClinicNews.NAME, booking.chat(), booking.person(), item.written(), notBefore,
                BookedHours.RANK);
    }
}
