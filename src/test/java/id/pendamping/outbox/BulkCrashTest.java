package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.inbox.Faults;
import id.pendamping.inbox.Faults.Crash;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.outbox.BulkSource.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A handful of rows, sent once for every call of a port and every way in which that call can fail. */
class BulkCrashTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final List<String> ROWS = List.of("1", "2", "3", "4", "5", "6");

    @TestFactory
    Stream<DynamicTest> whateverFailsEveryRowHasOneOutcomeAndNobodyIsToldTwice() {
        Faults none = Faults.none();
        Day expected = new Day(none);
        expected.pass();
        assertThat(expected.outcomes()).isEqualTo(Map.of("1", "Sent", "2", "Blocked", "3", "Sent", "4", "Dropped",
                "5", "Sent", "6", "Sent"));
        assertThat(none.calls()).isGreaterThan(40);
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, none.calls()).mapToObj(call -> DynamicTest
                        .dynamicTest(kind + " at call " + call, () -> same(expected, kind, Faults.at(call, kind)))));
    }

    private static void same(Day expected, Kind kind, Faults faults) {
        Day day = new Day(faults);
        day.pass();
        String struck = faults.struck();
        assertThat(struck).isNotEmpty();
        assertThat(day.telegram.shown()).as(struck).doesNotHaveDuplicates();
        Map<String, String> outcomes = day.outcomes();
        assertThat(outcomes.keySet()).as(struck).containsExactlyElementsOf(ROWS);
        List<String> unknown = ROWS.stream().filter(id -> outcomes.get(id).equals("Unknown")).toList();
        assertThat(unknown.size()).as(struck).isLessThanOrEqualTo(mayBeUnknown(kind, struck) ? 1 : 0);
        assertThat(outcomes.entrySet().stream().filter(it -> !unknown.contains(it.getKey())).toList()).as(struck)
                .allSatisfy(it -> assertThat(it.getValue()).isEqualTo(expected.outcomes().get(it.getKey())));
        Map<String, List<Bills.Told>> told = day.bills.told().stream()
                .collect(Collectors.groupingBy(Bills.Told::id));
        assertThat(told.keySet()).as(struck).containsExactlyInAnyOrderElementsOf(ROWS);
        told.forEach((id, its) -> assertThat(its).as(struck).hasSizeLessThanOrEqualTo(2).allSatisfy(
                it -> assertThat(it.outcome()).isEqualTo(day.bulk.outcome(id))));
        assertThat(day.blocked > 0).as(struck).isEqualTo(!unknown.contains("2"));
    }

    /** Only what was marked as being sent when the process died, or when the answer was lost. */
    private static boolean mayBeUnknown(Kind kind, String struck) {
        return switch (kind) {
            case CRASH_BEFORE -> struck.equals("MessageSender.send") || struck.equals("BulkClaims.settle");
            case CRASH_AFTER -> struck.equals("BulkClaims.begin") || struck.equals("MessageSender.send");
            case AWAY_BEFORE -> false;
            case AWAY_AFTER -> struck.equals("MessageSender.send");
        };
    }

    /** A day with a few rows, restarted as often as it dies. */
    private static final class Day {

        private final InMemoryBulk bulk = new InMemoryBulk();
        private final RecordingSender telegram = new RecordingSender("tg");
        private final Bills bills = new Bills();
        private final BulkRig.Ports ports;
        private int blocked;
        private Instant now = NOON;

        private Day(Faults faults) {
            MessageSender sender = new Telegram(telegram);
            BulkRig.Ports real = new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                    new InMemoryFloodWaits(), List.of(sender), List.of(bills),
                    List.of((chat, delivery) -> blocked++));
            ports = new BulkRig.Ports(faults.around(BulkClaims.class, real.claims()),
                    faults.around(BulkOutcomes.class, real.outcomes()),
                    faults.around(SendingSwitch.class, real.shared()),
                    faults.around(Heartbeats.class, real.heartbeats()), real.waits(),
                    List.of(faults.around(MessageSender.class, sender)),
                    List.of(faults.around(BulkSource.class, bills)),
                    List.of(faults.around(DeliveryListener.class, real.listeners().getFirst())));
            bills.looking((row, at) -> row.id().equals("4")
                    ? new Look.Drop("paid")
                    : new Look.Send(OutgoingMessage.text(row.id())));
            bulk.queue(ROWS.stream().map(id -> Bills.row(id, "tg:" + Integer.parseInt(id) / 2, NOON, 0)).toList());
        }

        private void pass() {
            BulkRig rig = start();
            for (int minute = 0; minute < 5; minute++) {
                try {
                    rig.tick();
                } catch (Crash e) {
                    rig = start();
                } catch (RuntimeException e) {
                    // The store is away: the loop comes again.
                }
                now = now.plus(Duration.ofMinutes(1)).plusSeconds(1);
            }
        }

        private BulkRig start() {
            return new BulkRig(ports, new BulkRig.Process("a", () -> now, Runnable::run, duration -> {
                now = now.plus(duration);
                return true;
            }), () -> now, () -> Duration.between(NOON, now).toNanos(), OptionalDouble.of(30), 4);
        }

        private Map<String, String> outcomes() {
            Map<String, String> outcomes = new TreeMap<>();
            ROWS.forEach(id -> outcomes.put(id, String.valueOf(bulk.outcome(id)).replaceAll("\\[.*", "")));
            return outcomes;
        }
    }

    /** Row 2 is for somebody who blocked the bot. */
    private record Telegram(RecordingSender real) implements MessageSender {

        @Override
        public String channel() {
            return "tg";
        }

        @Override
        public Delivery send(ChatId chat, OutgoingMessage message, Long edits) {
            if (message.plain().equals("2")) {
                real.then(new Delivery.Blocked());
            }
            return real.send(chat, message, edits);
        }

        @Override
        public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
            return real.sendPlain(chat, message);
        }

        @Override
        public void acknowledge(ChatId chat, String callbackId, String toast) {
            real.acknowledge(chat, callbackId, toast);
        }

        @Override
        public void mark(ChatId chat, long messageId, String label) {
            real.mark(chat, messageId, label);
        }
    }
}
