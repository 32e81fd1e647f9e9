package id.pendamping.reminder;

import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Conversations;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.Contacts;
import id.pendamping.reminder.About.Item;
import id.pendamping.reminder.Agenda.Newest;
import id.pendamping.reminder.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The last look at a reminder: whether it is still wanted, whether this is a time for it, and in which words. */
final class ReminderSource implements BulkSource {

    static final String NAME = "reminders";
    private static final Set<Consent> NEEDED = Set.of(Consent.SERVICE, Consent.REMINDERS);
    private static final String ROW = "reminder/";
    private static final Duration IN_TIME = Duration.ofHours(1);

    private final Plans plans;
    private final Occurrences occurrences;
    private final Conversations conversations;
    private final Calendar calendar;
    private final Timetable timetable;
    private final ReminderWords words;
    private final Contacts contacts;

    ReminderSource(Plans plans, Occurrences occurrences, Conversations conversations, Calendar calendar,
            ReminderWords words, Contacts contacts) {
        this.plans = plans;
        this.occurrences = occurrences;
        this.conversations = conversations;
        this.calendar = calendar;
        timetable = new Timetable(calendar);
        this.words = words;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        Optional<Agenda> agenda = plans.find(row.person());
        Optional<Conversation> talk = conversations.find(row.chat())
                .filter(found -> found.person().equals(row.person()));
        if (agenda.isEmpty() || talk.isEmpty()) {
            return new Look.Drop("gone");
        }
        Standing standing = talk.get().standing();
        return standing.unwelcome(NEEDED).<Look>map(Look.Drop::new)
                .orElseGet(() -> look(row, agenda.get(), standing, now));
    }

    private Look look(BulkRow row, Agenda agenda, Standing standing, Instant now) {
        if (!standing.zone().equals(agenda.zone())) {
            // They have moved: what comes next is planned by the clock on their wall.
            plans.change(row.person(), it -> timetable
                    .scheduled(it.living(it.chat(), standing.zone(), it.hours())));
        }
        LocalDate today = LocalDate.ofInstant(now, standing.zone());
        About about = About.read(row.about());
        List<Item> wanted = about.items().stream()
                .filter(item -> unwanted(agenda, item, today).isEmpty()).toList();
        if (wanted.isEmpty()) {
            return new Look.Drop(unwanted(agenda, about.items().getFirst(), today).orElse("gone"));
        }
        if (isOvertaken(row, agenda, wanted)) {
            return new Look.Drop("overtaken");
        }
        Item first = wanted.getFirst();
        Instant allowed = allowed(agenda, first, standing.zone(), now);
        Instant base = first.base().isAfter(row.notBefore()) ? first.base() : row.notBefore();
        if (allowed.isAfter(base.plus(Lateness.of(first.bill(), first.lead()).most()))) {
            return new Look.Drop("late");
        }
        if (allowed.isAfter(now)) {
            return new Look.Later(allowed);
        }
        return words.message(agenda, about.only(wanted), standing.language(), today).<Look>map(Look.Send::new)
                .orElseGet(() -> new Look.Drop("no words"));
    }

    private static Optional<String> unwanted(Agenda agenda, Item item, LocalDate today) {
        Optional<Plan> found = agenda.plan(item.bill());
        if (found.isEmpty() || !found.get().active()) {
            return Optional.of("ended");
        }
        Plan plan = found.get();
        if (plan.isPaid(item.due())) {
            return Optional.of("paid");
        }
        LocalDate paused = plan.pausedUntil();
        LocalDate later = plan.laterOn();
        boolean isPaused = paused != null && today.isBefore(paused);
        return isPaused || later != null && item.due().equals(plan.laterDue()) && today.isBefore(later)
                ? Optional.of("paused")
                : Optional.empty();
    }

    /** Whether something newer is decided about the same bills: one message says it all. */
    private static boolean isOvertaken(BulkRow row, Agenda agenda, List<Item> wanted) {
        Set<Bill> newer = agenda.told().stream()
                .filter(it -> it.at().isAfter(row.notBefore()) && !(ROW + it.id()).equals(row.id()))
                .map(Agenda.Told::bill).collect(Collectors.toSet());
        return wanted.stream().allMatch(item -> newer.contains(item.bill()));
    }

    private Instant allowed(Agenda agenda, Item first, ZoneId zone, Instant now) {
        if (first.bill() == Bill.EVENT) {
            return calendar.allowsEvent(now, zone) ? now : calendar.next(now, zone, Hours.EVENT);
        }
        Newest newest = agenda.newest();
        Instant reminded = newest == null ? Instant.MIN : newest.at();
        Instant told = contacts.last(agenda.person()).filter(reminded::isBefore).orElse(reminded);
        Instant free = told.equals(Instant.MIN) ? now : told.plus(Timing.SPACING);
        return calendar.next(free.isAfter(now) ? free : now, zone, agenda.hours());
    }

    /** When it was to go out by the person's hours and days of rest, had nothing come between. */
    private Instant meant(Agenda agenda, Item first) {
        return first.bill() == Bill.EVENT
                ? first.base()
                : calendar.next(first.base(), agenda.zone(), agenda.hours());
    }

    @Override
    public void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        String id = row.id().substring(ROW.length());
        switch (outcome) {
            case BulkOutcome.Sent sent -> {
                About about = About.read(row.about());
                AtomicReference<Instant> latest = new AtomicReference<>(Instant.MAX);
                plans.change(row.person(), agenda -> {
                    latest.set(meant(agenda, about.items().getFirst()).plus(IN_TIME));
                    return agenda.shown(new Newest(at, about.bills(), about.due()));
                });
                occurrences.settle(id, at.isAfter(latest.get()) ? State.LATE : State.SENT, "", at);
            }
            case BulkOutcome.Blocked blocked -> occurrences.settle(id, State.DROPPED, "blocked", at);
            // The channel's own words may hold anything.
            case BulkOutcome.Failed failed -> occurrences.settle(id, State.DROPPED, "refused", at);
            case BulkOutcome.Unknown unknown -> occurrences.settle(id, State.UNKNOWN, "", at);
            case BulkOutcome.Dropped dropped -> occurrences.settle(id, State.DROPPED, dropped.reason(), at);
        }
    }
}
