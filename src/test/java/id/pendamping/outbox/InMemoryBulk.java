package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Bulk rows in memory, seen from every side. */
public final class InMemoryBulk implements BulkRows, BulkClaims, BulkOutcomes {

    private static final class Entry {
        private BulkRow row;
        private Instant due;
        private BulkState state = BulkState.QUEUED;
        private Hold hold;
        private BulkOutcome outcome;
        private Instant at;
        private boolean untold;

        private Entry(BulkRow row) {
            this.row = row;
            this.due = row.notBefore();
        }

        private void settle(BulkOutcome its, Instant when) {
            outcome = its;
            at = when;
            untold = true;
            state = switch (its) {
                case BulkOutcome.Sent it -> BulkState.SENT;
                case BulkOutcome.Blocked it -> BulkState.BLOCKED;
                case BulkOutcome.Failed it -> BulkState.FAILED;
                case BulkOutcome.Unknown it -> BulkState.UNKNOWN;
                case BulkOutcome.Dropped it -> BulkState.DROPPED;
            };
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Override
    public synchronized void queue(Collection<BulkRow> rows) {
        rows.forEach(row -> entries.putIfAbsent(row.id(), new Entry(row)));
    }

    @Override
    public synchronized void cancel(String person, String source, String reason, Instant at) {
        find(it -> it.row.person().equals(person) && (source.isEmpty() || it.row.source().equals(source))
                && EnumSet.of(BulkState.QUEUED, BulkState.CLAIMED).contains(it.state)).forEach(it -> {
                    it.settle(new BulkOutcome.Dropped(reason), at);
                    it.hold = null;
                });
    }

    @Override
    public synchronized void erase(String person) {
        entries.values().removeIf(it -> it.row.person().equals(person));
    }

    @Override
    public synchronized List<BulkRow> claim(Hold hold, Instant now, int limit, Set<ChatId> only) {
        List<Entry> taken = find(it -> it.state == BulkState.QUEUED && !it.due.isAfter(now)
                && (only == null || only.contains(it.row.chat())))
                .sorted(Comparator.comparing((Entry it) -> it.row.rank()).thenComparing(it -> it.due))
                .limit(limit).toList();
        taken.forEach(it -> {
            it.state = BulkState.CLAIMED;
            it.hold = hold;
        });
        return taken.stream().map(it -> it.row).toList();
    }

    @Override
    public synchronized boolean begin(String id, Hold hold, Instant machineNow) {
        Entry entry = entries.get(id);
        if (entry == null || entry.state != BulkState.CLAIMED || !entry.hold.holder().equals(hold.holder())
                || !entry.hold.until().isAfter(machineNow)) {
            return false;
        }
        entry.state = BulkState.SENDING;
        entry.hold = hold;
        return true;
    }

    @Override
    public synchronized boolean settle(String id, String holder, BulkOutcome outcome, Instant at) {
        Entry entry = heldBy(id, holder);
        if (entry != null) {
            entry.settle(outcome, at);
        }
        return entry != null;
    }

    @Override
    public synchronized boolean putBack(String id, String holder, Instant due) {
        Entry entry = heldBy(id, holder);
        if (entry != null) {
            queueAgain(entry);
            entry.due = due;
        }
        return entry != null;
    }

    @Override
    public synchronized boolean postpone(String id, String holder, Instant notBefore) {
        Entry entry = heldBy(id, holder);
        if (entry != null) {
            BulkRow row = entry.row;
            entry.row = new BulkRow(row.id(), row.source(), row.chat(), row.person(), row.about(), notBefore,
                    row.rank());
        }
        return putBack(id, holder, notBefore);
    }

    @Override
    public synchronized void recover(String holder, String formerHolders, Instant machineNow, Instant at) {
        Predicate<Entry> over = it -> it.hold != null && (!it.hold.until().isAfter(machineNow)
                || !it.hold.holder().equals(holder) && it.hold.holder().startsWith(formerHolders));
        find(over.and(it -> it.state == BulkState.CLAIMED)).toList().forEach(InMemoryBulk::queueAgain);
        find(over.and(it -> it.state == BulkState.SENDING && !it.hold.holder().equals(holder))).forEach(it -> {
            it.settle(new BulkOutcome.Unknown(), at);
            it.hold = null;
        });
        find(over.and(it -> it.untold)).forEach(it -> it.hold = null);
    }

    @Override
    public synchronized List<Settled> untold(int limit) {
        return find(it -> it.untold && it.hold == null).sorted(Comparator.comparing(it -> it.at)).limit(limit)
                .map(InMemoryBulk::settled).toList();
    }

    @Override
    public synchronized void told(String id) {
        Entry entry = entries.get(id);
        if (entry != null) {
            entry.untold = false;
            entry.hold = null;
        }
    }

    @Override
    public synchronized Map<BulkState, Long> counts() {
        Map<BulkState, Long> counts = new EnumMap<>(BulkState.class);
        for (BulkState state : BulkState.values()) {
            counts.put(state, count(state));
        }
        return counts;
    }

    @Override
    public synchronized long count(BulkState state) {
        return find(it -> it.state == state).count();
    }

    @Override
    public synchronized List<Settled> unknown(int limit) {
        return find(it -> it.state == BulkState.UNKNOWN)
                .sorted(Comparator.comparing((Entry it) -> it.at).reversed()).limit(limit).map(InMemoryBulk::settled)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> oldestDue(Instant now) {
        return find(it -> it.state == BulkState.QUEUED).map(it -> it.row.notBefore())
                .filter(it -> !it.isAfter(now)).min(Comparator.naturalOrder());
    }

    /** What became of a row, null while it has no outcome. */
    public synchronized BulkOutcome outcome(String id) {
        return entries.get(id).outcome;
    }

    private Stream<Entry> find(Predicate<Entry> which) {
        return entries.values().stream().filter(which);
    }

    private Entry heldBy(String id, String holder) {
        Entry entry = entries.get(id);
        return entry != null && EnumSet.of(BulkState.CLAIMED, BulkState.SENDING).contains(entry.state)
                && entry.hold.holder().equals(holder) ? entry : null;
    }

    private static void queueAgain(Entry entry) {
        entry.state = BulkState.QUEUED;
        entry.hold = null;
    }

    private static Settled settled(Entry entry) {
        return new Settled(entry.row, entry.outcome, entry.at);
    }
}
