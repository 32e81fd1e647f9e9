package id.pendamping.reminder;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything one person is reminded of, in one document: a single conditional write decides about all of it, so that two
 * loops, or a crash, never tell somebody twice.
 *
 * @param told what was decided to be told in the last days, oldest first
 * @param ready what is decided and not yet handed on; afterwards it is empty
 * @param payments what the person said they paid, oldest first, the newest {@link #PAYMENTS}
 * @param newest the reminder that was shown last, or null
 * @param nextAt when there is next something to do, or null
 * @param revision counts the writes; 0 while it was never stored
 */
public record Agenda(String person, ChatId chat, ZoneId zone, Hours hours, List<Plan> plans, List<Told> told,
        List<Occurrence> ready, List<Payment> payments, @Nullable Newest newest, @Nullable Instant nextAt,
        long revision) {

    static final int PAYMENTS = 36;
    /** How long a picture of a receipt is kept. */
    static final Duration PHOTO_KEPT = Duration.ofDays(90);
    private static final Duration TOLD_KEPT = Duration.ofDays(8);

    public Agenda {
        plans = List.copyOf(plans);
        told = List.copyOf(told);
        ready = List.copyOf(ready);
        payments = List.copyOf(payments);
    }

    static Agenda fresh(String person, ChatId chat, ZoneId zone) {
        return new Agenda(person, chat, zone, Hours.USUAL, List.of(), List.of(), List.of(), List.of(), null, null, 0);
    }

    /** @param id of the occurrence that has the message */
    public record Told(String id, Bill bill, LocalDate due, Instant at) {
    }

    /** @param photo the channel's id of a picture; empty where there is none, or none any more */
    public record Payment(Bill bill, YearMonth month, int months, LocalDate on, String photo, Instant at) {

        Payment withoutPhoto() {
            return new Payment(bill, month, months, on, "", at);
        }
    }

    /** @param bills their words joined by {@code +} */
    public record Newest(Instant at, String bills, LocalDate due) {
    }

    Optional<Plan> plan(Bill bill) {
        return plans.stream().filter(plan -> plan.bill() == bill).findFirst();
    }

    Agenda with(Plan changed) {
        List<Plan> all = new ArrayList<>(plans);
        all.removeIf(plan -> plan.bill() == changed.bill());
        all.add(changed);
        return plans(all);
    }

    Agenda changing(Bill bill, UnaryOperator<Plan> change) {
        return plan(bill).map(plan -> with(change.apply(plan))).orElse(this);
    }

    private Agenda plans(List<Plan> all) {
        return new Agenda(person, chat, zone, hours, all, told, ready, payments, newest, nextAt, revision);
    }

    Agenda living(ChatId where, ZoneId newZone, Hours newHours) {
        return new Agenda(person, where, newZone, newHours, plans, told, ready, payments, newest, nextAt, revision);
    }

    Agenda deciding(List<Occurrence> decided, List<Told> toldNow, Instant now) {
        List<Told> lately = new ArrayList<>(told);
        lately.removeIf(it -> it.at().isBefore(now.minus(TOLD_KEPT)));
        lately.addAll(toldNow);
        List<Occurrence> all = new ArrayList<>(ready);
        all.addAll(decided);
        return new Agenda(person, chat, zone, hours, plans, lately, all, payments, newest, nextAt, revision);
    }

    Agenda handedOn() {
        return new Agenda(person, chat, zone, hours, plans, told, List.of(), payments, newest, nextAt, revision);
    }

    Agenda paying(List<Payment> all) {
        List<Payment> kept = all.size() > PAYMENTS ? all.subList(all.size() - PAYMENTS, all.size()) : all;
        return new Agenda(person, chat, zone, hours, plans, told, ready, kept, newest, nextAt, revision);
    }

    Agenda shown(Newest reminder) {
        return new Agenda(person, chat, zone, hours, plans, told, ready, payments, reminder, nextAt, revision);
    }

    Agenda nextAt(@Nullable Instant next) {
        return new Agenda(person, chat, zone, hours, plans, told, ready, payments, newest, next, revision);
    }

    public Agenda withRevision(long number) {
        return new Agenda(person, chat, zone, hours, plans, told, ready, payments, newest, nextAt, number);
    }

    Agenda withoutOldPhotos(Instant now) {
        return paying(payments.stream()
                .map(it -> it.at().plus(PHOTO_KEPT).isAfter(now) ? it : it.withoutPhoto()).toList());
    }

    /** When the oldest picture is to be dropped. */
    Optional<Instant> photoDeadline() {
        return payments.stream().filter(it -> !it.photo().isEmpty()).map(it -> it.at().plus(PHOTO_KEPT))
                .min(Instant::compareTo);
    }

    /** Whether a bill whose day has passed, not longer ago than this many days, is not said to be paid. */
    public boolean isOverdue(LocalDate today, int days) {
        return plans.stream().filter(plan -> plan.active() && plan.bill().isPaid())
                .anyMatch(plan -> plan.due().around(today, 0).stream().anyMatch(day -> day.isBefore(today)
                        && !day.isBefore(today.minusDays(days)) && !plan.isPaid(day)));
    }

    Optional<Instant> lastTold() {
        return told.stream().filter(it -> it.bill() != Bill.EVENT).map(Told::at).max(Instant::compareTo);
    }
}
