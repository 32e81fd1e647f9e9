package id.pendamping.clinic;

import java.util.Set;
import id.pendamping.dialog.TextBook;
import id.pendamping.dialog.Handed;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.clinic.NewsItem.Kind;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Conversations;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource;
import id.pendamping.reminder.BookedHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last look at news about a booking: whether it is still true, whether this is a time for it, and its words. */
final class ClinicNews implements BulkSource {

    static final String NAME = "clinic";
    /** The dialog whose steps are the words. */
    static final String WORDS = "clinic-news";

    private final Stores stores;
    private final Conversations conversations;
    private final TextBook words;

    ClinicNews(Stores stores, Conversations conversations, Content content) {
        this.stores = stores;
        this.conversations = conversations;
        this.words = new TextBook(content, WORDS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        NewsItem item = NewsItem.read(row.about());
        Optional<Standing> standing = conversations.find(row.chat())
                .filter(found -> found.person().equals(row.person())).map(Conversation::standing);
        Optional<Booking> booking = stores.bookings().of(row.person()).stream()
                .filter(it -> it.id().equals(item.booking()))
                .findFirst();
        Optional<Gathering> gathering = booking.flatMap(it -> stores.gatherings().find(it.gathering()));
        if (standing.isEmpty() || gathering.isEmpty()) {
            return new Look.Drop("gone");
        }
        Standing how = standing.get();
        return how.unwelcome(needed(item.kind())).or(() -> untrue(item, gathering.get(), now)).<Look>map(Look.Drop::new)
                .orElseGet(() -> timely(item, booking.get().at(), gathering.get(), how, now));
    }

    private static Set<Consent> needed(Kind kind) {
        return kind.isReminder() ? Set.of(Consent.SERVICE, Consent.REMINDERS) : Set.of(Consent.SERVICE);
    }

    private Optional<String> untrue(NewsItem item, Gathering gathering, Instant now) {
        if (gathering.calledOff() != (item.kind() == Kind.CALLED_OFF)) {
            return Optional.of("called off");
        }
        if (!gathering.start().equals(item.start())) {
            return Optional.of("moved");
        }
        boolean hasPlace = number(gathering, item) > 0;
        if (!hasPlace && (item.kind().isReminder() || item.kind() == Kind.PLACE)) {
            return Optional.of("no place");
        }
        return now.isBefore(gathering.start()) ? Optional.empty() : Optional.of("late");
    }

    private int number(Gathering gathering, NewsItem item) {
        return stores.seats().of(gathering.id()).stream().filter(seat -> seat.booking().equals(item.booking()))
                .mapToInt(Seat::number).findFirst().orElse(0);
    }

    private Look timely(NewsItem item, Instant booked, Gathering gathering, Standing standing, Instant now) {
        Instant planned = switch (item.kind()) {
            case DAY_BEFORE -> BookedHours.dayBefore(item.start(), standing.zone());
            case HOURS_BEFORE -> BookedHours.hoursBefore(item.start(), standing.zone());
            case MOVED, CALLED_OFF, PLACE, RELOCATED -> now;
        };
        if (item.kind().isReminder() && booked.isAfter(planned)) {
            // Whoever books so late knows.
            return new Look.Drop("just booked");
        }
        if (planned.isAfter(now)) {
            // They have moved to a zone in which it is not yet time.
            return new Look.Later(planned);
        }
        if (item.kind().isReminder() && now.isAfter(planned.plus(BookedHours.LATENESS))) {
            return new Look.Drop("late");
        }
        Instant allowed = BookedHours.allowed(now, standing.zone());
        // What is over by the morning is better told in the night.
        return allowed.isAfter(now) && allowed.isBefore(gathering.start())
                ? new Look.Later(allowed)
                : message(item, gathering, standing, now);
    }

    private Look message(NewsItem item, Gathering gathering, Standing standing, Instant now) {
        Map<String, Object> values = new HashMap<>(Map.of("name", gathering.name(), "place", gathering.place(), "area",
                gathering.area(), "at", gathering.start().toString(), "code", Codes.checkIn(item.booking()),
                "me.zone", standing.zone().getId()));
        int number = number(gathering, item);
        if (number > 0) {
            values.put("number", (long) number);
        }
        Scope scope = new Handed(values, standing.language(), standing.simple(),
                LocalDate.ofInstant(now, standing.zone()));
        return words.text(item.kind().word(), scope).<Look>map(text -> new Look.Send(OutgoingMessage.text(text)))
                .orElseGet(() -> new Look.Drop("no words"));
    }

    @Override
    public void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        // The outbox keeps what became of it.
    }
}
