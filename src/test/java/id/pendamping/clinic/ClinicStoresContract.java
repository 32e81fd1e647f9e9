package id.pendamping.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.clinic.Gatherings.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stores of this room must do. The openers answer empty ones. */
public abstract class ClinicStoresContract {

    public static final Instant START = Instant.parse("2024-07-01T01:00:00Z");
    private static final ChatId CHAT = ChatId.of("web", "w1");

    private Gatherings gatherings;
    private Bookings bookings;
    private Seats seats;
    private Visits visits;

    protected abstract Gatherings openGatherings();

    protected abstract Bookings openBookings();

    protected abstract Seats openSeats();

    protected abstract Visits openVisits();

    @BeforeEach
    void open() {
        gatherings = openGatherings();
        bookings = openBookings();
        seats = openSeats();
        visits = openVisits();
    }

    public static Gathering gathering(String id, Instant start) {
        return new Gathering(id, START.minusSeconds(9000), "staff1", "clinic", "Klinik JKN", "Kantor Perbekel",
                "Badung", "", start, ZoneId.of("Asia/Makassar"), 2, "", "", "", false);
    }

    public static Booking booking(String id, String person) {
        return new Booking(id, "g1", person, CHAT, START.minusSeconds(1000), false);
    }

    @Test
    void tellsWhatIsComingSoonestFirst() {
        gatherings.create(gathering("g2", START.plusSeconds(60)));
        gatherings.create(gathering("g1", START));
        gatherings.create(gathering("g0", START.minusSeconds(1)));
        gatherings.create(gathering("g1", START.plusSeconds(999)));
        assertThat(gatherings.from(START, 5)).extracting(Gathering::id).containsExactly("g1", "g2");
        assertThat(gatherings.from(START, 1)).containsExactly(gathering("g1", START));
        assertThat(gatherings.find("nothing")).isEmpty();
    }

    @Test
    void anOldMoveDoesNotUndoANewerOne() {
        gatherings.create(gathering("g1", START));
        gatherings.move("g1", START.plusSeconds(7200), START.minusSeconds(50));
        gatherings.move("g1", START.plusSeconds(3600), START.minusSeconds(60));
        assertThat(gatherings.find("g1").orElseThrow().start()).isEqualTo(START.plusSeconds(7200));
    }

    @Test
    void whatIsCalledOffStaysSo() {
        gatherings.create(gathering("g1", START));
        gatherings.callOff("g1", START.minusSeconds(50));
        gatherings.move("g1", START.plusSeconds(60), START.minusSeconds(40));
        assertThat(gatherings.find("g1").orElseThrow().calledOff()).isTrue();
        assertThat(gatherings.find("g1").orElseThrow().start()).isEqualTo(START);
    }

    @Test
    void keepsTopicMinutesAndSpot() {
        gatherings.create(gathering("g1", START));
        gatherings.write("g1", Part.TOPIC, "iuran");
        gatherings.write("g1", Part.MINUTES, "sepakat {\"$gt\":1}");
        gatherings.write("g1", Part.WHERE, "-8.65,115.21");
        Gathering kept = gatherings.find("g1").orElseThrow();
        assertThat(List.of(kept.topic(), kept.minutes(), kept.where())).containsExactly("iuran",
                "sepakat {\"$gt\":1}", "-8.65,115.21");
    }

    @Test
    void keepsNamePlaceAndHowManyPlaces() {
        gatherings.create(gathering("g1", START));
        gatherings.write("g1", Part.NAME, "Forum");
        gatherings.write("g1", Part.PLACE, "Balai");
        gatherings.write("g1", Part.AREA, "Gianyar");
        gatherings.write("g1", Part.SCHEDULE, "0 0 9 * * MON");
        gatherings.resize("g1", 7);
        gatherings.resize("nothing", 7);
        Gathering kept = gatherings.find("g1").orElseThrow();
        assertThat(List.of(kept.name(), kept.place(), kept.area(), kept.schedule())).containsExactly("Forum", "Balai",
                "Gianyar", "0 0 9 * * MON");
        assertThat(kept.capacity()).isEqualTo(7);
    }

    @Test
    void showsTheCalendarPartByPart() {
        for (int i = -2; i < 3; i++) {
            gatherings.create(gathering("g" + i, START.plusSeconds(i)));
        }
        GatheringPages pages = (GatheringPages) gatherings;
        assertThat(pages.coming(START, 0, 9)).extracting(Gathering::id).containsExactly("g0", "g1", "g2");
        assertThat(pages.coming(START, 1, 1)).extracting(Gathering::id).containsExactly("g1");
        assertThat(pages.past(START, 0, 9)).extracting(Gathering::id).containsExactly("g-1", "g-2");
        assertThat(pages.past(START, 1, 1)).extracting(Gathering::id).containsExactly("g-2");
    }

    @Test
    void aCancelledWishNeverComesBack() {
        bookings.add(booking("in:1#0", "p1"));
        bookings.cancel("g1", "p1", START);
        bookings.add(booking("in:1#0", "p1"));
        assertThat(bookings.in("g1")).isEmpty();
        assertThat(bookings.of("p1")).isEmpty();
    }

    @Test
    void anOldCancellationSparesALaterWish() {
        bookings.add(booking("in:1#0", "p1"));
        bookings.cancel("g1", "p1", START.minusSeconds(1001));
        bookings.cancel("g2", "p1", START);
        bookings.cancel("g1", "p2", START);
        bookings.markWaited("in:1#0");
        bookings.follow("p1", ChatId.of("web", "new"));
        assertThat(bookings.of("p1")).containsExactly(
                new Booking("in:1#0", "g1", "p1", ChatId.of("web", "new"), START.minusSeconds(1000), true));
    }

    @Test
    void aPlaceIsGivenOnceAndAPersonHasOne() {
        assertThat(seats.take(new Seat("g1", 1, "b1", "p1", false))).isTrue();
        assertThat(seats.take(new Seat("g1", 1, "b2", "p2", false))).isFalse();
        assertThat(seats.take(new Seat("g1", 2, "b3", "p1", false))).isFalse();
        assertThat(seats.take(new Seat("g2", 1, "b4", "p1", false))).isTrue();
        seats.markTold("b1");
        assertThat(seats.of("g1")).containsExactly(new Seat("g1", 1, "b1", "p1", true));
        assertThat(seats.of(List.of("g1", "g2"))).hasSize(2);
        assertThat(seats.of(List.of())).isEmpty();
        seats.free("b1");
        assertThat(seats.take(new Seat("g1", 1, "b2", "p2", false))).isTrue();
    }

    @Test
    void aLaterVisitStandsBesideTheEarlier() {
        Visit came = new Visit("in:1#0", "g1", "p1", 3, "staff1", START, "came");
        Visit paid = new Visit("in:2#0", "g1", "p1", 3, "staff1", START.plusSeconds(60), "jkn_paid");
        visits.add(paid);
        visits.add(came);
        visits.add(came);
        assertThat(visits.in("g1")).containsExactly(came, paid);
        assertThat(visits.of("p1")).containsExactly(came, paid);
        assertThat(visits.of("p2")).isEmpty();
    }

    @Test
    void erasesOnePersonOnly() {
        for (String person : List.of("p1", "p2")) {
            bookings.add(booking("in:" + person, person));
            seats.take(new Seat("g1", person.equals("p1") ? 1 : 2, "in:" + person, person, false));
            visits.add(new Visit("v:" + person, "g1", person, 1, "staff1", START, "came"));
        }
        bookings.erase("p1");
        seats.erase("p1");
        visits.erase("p1");
        assertThat(bookings.in("g1")).extracting(Booking::person).containsExactly("p2");
        assertThat(seats.of("g1")).extracting(Seat::person).containsExactly("p2");
        assertThat(visits.in("g1")).extracting(Visit::person).containsExactly("p2");
    }
}
