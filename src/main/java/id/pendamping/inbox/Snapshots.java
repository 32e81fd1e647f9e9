package id.pendamping.inbox;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads before a turn what the dialogs declare that they read; nothing where they declare nothing. */
final class Snapshots {

    private final List<SnapshotSource> sources;
    private final Records records;

    /**
     * @param names what the dialogs read
     * @throws IllegalArgumentException when a name has no source
     */
    Snapshots(Set<String> names, List<SnapshotSource> sources, Records records) {
        Set<String> known = sources.stream().map(SnapshotSource::name).collect(Collectors.toSet());
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("the dialogs read " + names + "; legal: " + known);
        }
        this.sources = sources.stream().filter(source -> names.contains(source.name())).toList();
        this.records = records;
    }

    static Snapshots forContent(Content content, List<SnapshotSource> sources, Records records) {
        return new Snapshots(content.reads(), sources, records);
    }

    Snapshot of(Conversation read) {
        boolean consented = read.standing().has(Consent.SERVICE);
        List<SnapshotSource> usable = sources.stream().filter(source -> consented || source.isForEveryone()).toList();
        if (usable.isEmpty()) {
            return Snapshot.EMPTY;
        }
        records.apply(read.chat(), read.pending().stream().filter(Effect.Record.class::isInstance)
                .map(Effect.Record.class::cast).toList());
        Map<String, Object> values = new HashMap<>();
        usable.forEach(source -> values.putAll(source.read(read.person(), read.standing().language())));
        return new Snapshot(values);
    }
}
