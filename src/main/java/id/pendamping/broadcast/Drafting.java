package id.pendamping.broadcast;

import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffMember;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/** Writes a broadcast as a member of staff composes it: each has one draft, which becomes a broadcast of its own. */
final class Drafting {

    /** A recurring one comes at most that often. */
    private static final Duration SELDOM = Duration.ofHours(20);

    private final Broadcasts broadcasts;
    private final Reach reach;
    private final AuditTrail audit;
    private final Notices notices;
    private final Counting counting;
    private final long alone;

    /** @param alone how many people one member of staff may write to without a second one's consent */
    Drafting(Broadcasts broadcasts, Reach reach, AuditTrail audit, Notices notices, Counting counting,
            long alone) {
        this.broadcasts = broadcasts;
        this.reach = reach;
        this.audit = audit;
        this.notices = notices;
        this.counting = counting;
        this.alone = alone;
    }

    static String draftOf(String person) {
        return "draft/" + person;
    }

    long alone() {
        return alone;
    }

    EffectHandler handler() {
        return on("fresh", (note, who) -> change(note, draft -> Broadcast
                .draft(draft.id(), draft.author(), zone(note)).withRevision(draft.revision())))
                .and(on("audience", (note, who) -> change(note, draft -> draft.to(narrowed(draft, note)))))
                .and(on("text", (note, who) -> change(note, draft -> draft.saying(wording(draft, note)))))
                .and(on("compose", (note, who) -> change(note, draft -> composed(draft, note))))
                .and(on("trial", this::trial)).and(on("go", this::submit));
    }

    private EffectHandler on(String what, BiConsumer<Note, StaffMember> work) {
        return EffectHandler.ofNotes("broadcast." + what,
                note -> reach.author(note.person()).ifPresent(who -> work.accept(note, who)));
    }

    private void change(Note note, UnaryOperator<Broadcast> how) {
        String id = draftOf(note.person());
        if (broadcasts.find(id).isEmpty()) {
            broadcasts.save(Broadcast.draft(id, note.person(), zone(note)));
        }
        broadcasts.change(id, how);
    }

    /** Everything anew, as a page with all of it says; a second time changes nothing. */
    private static Broadcast composed(Broadcast draft, Note note) {
        Broadcast fresh = Broadcast.draft(draft.id(), draft.author(), zone(note)).withRevision(draft.revision());
        return fresh.to(narrowed(fresh, note)).saying(wording(fresh, note));
    }

    private static Audience narrowed(Broadcast draft, Note note) {
        Audience audience = draft.audience();
        for (Criterion criterion : Criterion.values()) {
            Optional<String> value = text(note, criterion.id());
            if (value.isPresent()) {
                audience = audience.with(criterion, value.get());
            }
        }
        return audience;
    }

    private static Wording wording(Broadcast draft, Note note) {
        List<Map<String, String>> variants = new ArrayList<>();
        for (String number : List.of("", "2", "3", "4")) {
            Map<String, String> words = new HashMap<>();
            for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
                text(note, language.code() + number).filter(it -> it.length() <= Wording.LONGEST)
                        .ifPresent(it -> words.put(language.code(), it));
            }
            if (!words.isEmpty()) {
                variants.add(words);
            }
        }
        return new Wording(variants, text(note, "hold").filter("yes"::equals).isPresent(),
                text(note, "offer").orElse(null), draft.wording().seed());
    }

    private void trial(Note note, StaffMember who) {
        broadcasts.find(draftOf(who.person())).ifPresent(draft -> {
            for (int arm = 0; arm < draft.wording().variants().size(); arm++) {
                notices.trial(draft, arm, note.id(), who, note.at());
            }
        });
    }

    private void submit(Note note, StaffMember who) {
        String id = Broadcast.idOf(note.id());
        Optional<Broadcast> draft = broadcasts.find(draftOf(who.person()))
                .filter(it -> !it.wording().variants().isEmpty());
        Start start = start(note);
        if (draft.isEmpty() || start == null) {
            return;
        }
        boolean waits = counting.of(draft.get().audience(), reach.of(who.person()), note.at()).people() > alone;
        Broadcast broadcast = draft.get().submitted(id, start, new Approval(null, alone), waits);
        if (waits) {
            notices.asks(broadcast, note.at());
        }
        audit.record(new AuditTrail.Entry(note.id() + "/audit", note.at(), who.person(), "broadcast.submitted", id));
        broadcasts.save(broadcast);
    }

    /** Now, on a day at a time, or by a rhythm; null for what cannot be. */
    private static @Nullable Start start(Note note) {
        ZoneId zone = zone(note);
        Optional<String> cron = text(note, "cron");
        if (cron.isPresent()) {
            return recurring(cron.get(), zone, note.at());
        }
        Optional<String> time = text(note, "at");
        Object day = note.values().get("on");
        if (time.isEmpty() || !(day instanceof LocalDate date)) {
            return new Start(note.at(), null, zone);
        }
        try {
            Instant moment = date.atTime(LocalTime.parse(time.get())).atZone(zone).toInstant();
            return new Start(moment.isAfter(note.at()) ? moment : note.at(), null, zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Start recurring(String cron, ZoneId zone, Instant now) {
        Instant first = CronExpression.isValidExpression(cron) ? Broadcast.next(cron, zone, now) : null;
        Instant second = first == null ? null : Broadcast.next(cron, zone, first);
        return first == null || second != null && Duration.between(first, second).compareTo(SELDOM) < 0
                ? null
                : new Start(first, cron, zone);
    }

    private static ZoneId zone(Note note) {
        try {
            return ZoneId.of(text(note, "zone").orElse("Asia/Jakarta"));
        } catch (DateTimeException e) {
            return ZoneId.of("Asia/Jakarta");
        }
    }

    private static Optional<String> text(Note note, String name) {
        return Optional.ofNullable(note.values().get(name)).map(Object::toString).filter(it -> !it.isBlank());
    }
}
