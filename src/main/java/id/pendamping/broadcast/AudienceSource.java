package id.pendamping.broadcast;

import id.pendamping.broadcast.Counting.Counted;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffMember;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets staff's dialogs read who the draft of whoever asks would reach: {@code audience.people}, {@code .minutes} at the
 * pace of now, {@code .approval} where a second person has to agree, {@code .consent}, {@code .stopped} and
 * {@code .blocked} for those who are left out, and {@code .preview1} to {@code 3} as different real recipients would read
 * it; {@code .own} where whoever asks may write to the people who chose them only;
 * {@code .bills} where nothing may be compared. Fewer than five people are not told apart: such a number is missing.
 */
record AudienceSource(Broadcasts broadcasts, Counting counting, Reach reach, BroadcastWords words,
        Look look) implements SnapshotSource {

    private static final int PREVIEWS = 3;
    private static final int MINUTE = 60;

    /**
     * @param alone how many people need no second consent
     * @param rate messages a second, empty for no limit
     */
    record Look(InstantSource clock, long alone, Supplier<OptionalDouble> rate) {

        /** How long it takes to write to so many, at least one minute. */
        long minutes(long people) {
            long seconds = (long) Math.ceil(people / rate.get().orElse(Double.MAX_VALUE));
            return Math.max(1, (seconds + MINUTE - 1) / MINUTE);
        }
    }

    @Override
    public String name() {
        return "audience";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        reach.author(person).ifPresent(who -> broadcasts
                .find(Drafting.draftOf(person)).ifPresent(draft -> put(values, draft, who)));
        return values;
    }

    private void put(Map<String, Object> values, Broadcast draft, StaffMember who) {
        Counted counted = counting.of(draft.audience(), reach.of(who.person()), look.clock().instant());
        Tally.put(values, "audience.people", counted.people());
        values.put("audience.own", !who.role().seesEverybody());
        values.put("audience.bills", draft.audience().owes());
        values.put("audience.limit", look.alone());
        values.put("audience.approval", counted.people() > look.alone());
        values.put("audience.minutes", look.minutes(counted.people()));
        for (String reason : Set.of("consent", "stopped", "blocked")) {
            Tally.put(values, "audience." + reason, counted.excluded().getOrDefault(reason, 0L));
        }
        Set<String> previews = new LinkedHashSet<>();
        for (Candidate candidate : counted.samples()) {
            if (previews.size() < PREVIEWS) {
                int arm = draft.wording().isTrial() && candidate.standing().has(Consent.RESEARCH)
                        ? draft.wording().arm(candidate.person())
                        : 0;
                words.message(draft.wording(), arm, candidate.standing().language(), who.name())
                        .map(OutgoingMessage::plain).ifPresent(previews::add);
            }
        }
        int number = 0;
        for (String preview : previews) {
            values.put("audience.preview" + ++number, preview);
        }
    }
}
