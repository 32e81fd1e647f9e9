package id.pendamping.broadcast;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** This room put together over fakes, for tests that play whole talks; there are seven people beside who talks. */
public record BroadcastInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    private static final int PEOPLE = 7;
    private static final Instant LATELY = Instant.parse("2100-01-01T00:00:00Z");
    private static final int ALONE = 200;

    public static BroadcastInMemory begin(Content content, StaffDirectory staff, AuditTrail audit,
            InstantSource clock) {
        InMemoryBroadcasts broadcasts = new InMemoryBroadcasts();
        InMemoryRecipients recipients = new InMemoryRecipients();
        InMemoryCandidates candidates = new InMemoryCandidates();
        IntStream.range(0, PEOPLE).forEach(i -> candidates.add(new Candidate(ChatId.of("tg", "" + i), "p" + i,
                InMemoryCandidates.willing(Consent.SERVICE), LATELY, Map.of(), Map.of(), Map.of(), false, Set.of())));
        Counting counting = new Counting(candidates);
        Drafting drafting = new Drafting(broadcasts, staff, audit, new Notices(staff, new InMemoryBulk()), counting,
                ALONE);
        return new BroadcastInMemory(
                List.of(drafting.handler(), new Steering(broadcasts, recipients, staff, audit).handler()),
                List.of(new RunningSource(broadcasts, recipients, staff), new StoredBroadcastsSource(recipients),
                        new AudienceSource(broadcasts, counting, staff, new BroadcastWords(content),
                                new AudienceSource.Look(clock, ALONE, () -> OptionalDouble.of(30)))));
    }
}
