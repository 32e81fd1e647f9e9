package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
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

/** Reads before a turn what its dialogs declare that they read; nothing where they declare nothing. */
final class Snapshots {

    private final Content content;
    private final List<SnapshotSource> sources;
    private final Records records;

    /** @throws IllegalArgumentException when a name that the dialogs read has no source */
    Snapshots(Content content, List<SnapshotSource> sources, Records records) {
        Set<String> names = content.reads();
        Set<String> known = sources.stream().map(SnapshotSource::name).collect(Collectors.toSet());
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("the dialogs read " + names + "; legal: " + known);
        }
        this.content = content;
        this.sources = sources.stream().filter(source -> names.contains(source.name())).toList();
        this.records = records;
    }

    /** What the dialogs that are open read: most turns need no more. */
    Set<String> likely(Conversation read) {
        return read.position().stack().stream().flatMap(frame -> content.find(frame.dialog()).stream())
                .flatMap(dialog -> dialog.reads().stream()).collect(Collectors.toSet());
    }

    /** @param wanted which sources are read */
    Snapshot of(Conversation read, Inbound inbound, Set<String> wanted) {
        boolean consented = read.standing().has(Consent.SERVICE);
        List<SnapshotSource> usable = sources.stream().filter(source -> consented || source.isForEveryone()).toList();
        List<SnapshotSource> needed = usable.stream().filter(source -> wanted.contains(source.name())).toList();
        Set<String> unread = usable.stream().map(SnapshotSource::name).filter(name -> !wanted.contains(name))
                .collect(Collectors.toSet());
        if (needed.isEmpty()) {
            return new Snapshot(Map.of(), unread);
        }
        records.apply(read.chat(), read.pending().stream().filter(Effect.Record.class::isInstance)
                .map(Effect.Record.class::cast).toList());
        Map<String, Object> values = new HashMap<>();
        needed.forEach(source -> values.putAll(source.read(read.person(), read.standing().language(), inbound,
                read.position().variables())));
        return new Snapshot(values, unread);
    }
}
