package id.pendamping.mongo;

import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.broadcast.Criterion;
import id.pendamping.broadcast.Stage;
import id.pendamping.broadcast.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a broadcast is stored. Maps are arrays that go name, value, name, value, so that no word is a field name. */
final class StoredBroadcast {

    private StoredBroadcast() {
    }

    static Document write(Broadcast it, long revision) {
        return new Document("_id", it.id()).append(Format.FIELD, Format.CURRENT).append("revision", revision)
                .append("author", it.author()).append("stage", it.stage().id()).append("nextAt", date(it.nextAt()))
                .append("audience",
                        pairs(it.audience().wanted().entrySet().stream()
                                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue))))
                .append("variants", it.wording().variants().stream().map(StoredBroadcast::pairs).toList())
                .append("heldOut", it.wording().heldOut()).append("offer", it.wording().offer())
                .append("seed", it.wording().seed())
                .append("at", date(it.start().at())).append("cron", it.start().cron())
                .append("zone", it.start().zone().getId())
                .append("approvedBy", it.approval().by()).append("upTo", it.approval().upTo())
                .append("cursor", it.frozen().cursor()).append("complete", it.frozen().complete())
                .append("people", it.frozen().people())
                .append("excluded", pairs(it.frozen().excluded().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()))));
    }

    static Broadcast read(Document stored) {
        Format.check(stored.getInteger(Format.FIELD), Schema.BROADCASTS);
        Map<Criterion, String> wanted = new HashMap<>();
        map(strings(stored, "audience"))
                .forEach((name, value) -> wanted.put(Criterion.valueOf(name.toUpperCase(Locale.ROOT)), value));
        List<Map<String, String>> variants = stored.getList("variants", List.class).stream()
                .map(pairs -> map(((List<?>) pairs).stream().map(Object::toString).toList())).toList();
        Map<String, Long> excluded = new HashMap<>();
        map(strings(stored, "excluded")).forEach((reason, count) -> excluded.put(reason, Long.valueOf(count)));
        return new Broadcast(stored.getString("_id"), stored.getString("author"), new Audience(wanted),
                new Wording(variants, stored.getBoolean("heldOut"), stored.getString("offer"),
                        stored.getString("seed")),
                Stage.valueOf(stored.getString("stage").toUpperCase(Locale.ROOT)),
                new Start(moment(stored, "at"), stored.getString("cron"), ZoneId.of(stored.getString("zone"))),
                new Approval(stored.getString("approvedBy"), stored.getLong("upTo")),
                new Frozen(stored.getString("cursor"), stored.getBoolean("complete"), stored.getLong("people"),
                        excluded),
                moment(stored, "nextAt"), stored.getLong("revision"));
    }

    static List<String> strings(Document stored, String field) {
        return Objects.requireNonNull(stored.getList(field, String.class));
    }

    static List<String> pairs(Map<String, String> map) {
        return new TreeMap<>(map).entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream()).toList();
    }

    static Map<String, String> map(List<String> pairs) {
        return IntStream.range(0, pairs.size() / 2).boxed()
                .collect(Collectors.toMap(i -> pairs.get(2 * i), i -> pairs.get(2 * i + 1)));
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable Instant moment(Document stored, String field) {
        Date at = stored.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
