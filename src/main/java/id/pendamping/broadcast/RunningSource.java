package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets staff's dialogs read which broadcasts are under way: {@code broadcast.open}, and of the first four
 * {@code broadcast.n1.id}, {@code .title}, {@code .text}, {@code .stage}, {@code .sender}, {@code .mine}, {@code .people} and how many of
 * them {@code .reached}, {@code .left}, {@code .blocked}, {@code .stopped}, {@code .unknown} and {@code .others}. Fewer
 * than five people are not told apart: such a number is missing.
 */
record RunningSource(Broadcasts broadcasts, Recipients recipients, StaffDirectory staff) implements SnapshotSource {

    static final int SHOWN = 4;
    private static final int MOST = 50;
    private static final int FEWEST = 5;
    private static final int TITLE = 40;

    @Override
    public String name() {
        return "broadcast";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        if (staff.find(person).filter(who -> who.role().writesToMany()).isPresent()) {
            List<Broadcast> open = broadcasts.open(MOST);
            values.put("broadcast.open", (long) open.size());
            for (int i = 0; i < Math.min(SHOWN, open.size()); i++) {
                put(values, "broadcast.n" + (i + 1) + ".", open.get(i), person, language);
            }
        }
        return values;
    }

    private void put(Map<String, Object> values, String name, Broadcast it, String person, Language language) {
        String text = it.wording().text(0, language);
        values.put(name + "id", it.id());
        values.put(name + "title", text.length() > TITLE ? text.substring(0, TITLE) + "…" : text);
        values.put(name + "text", text);
        values.put(name + "stage", it.stage().id());
        values.put(name + "mine", it.author().equals(person));
        staff.find(it.author()).map(StaffMember::name).ifPresent(sender -> values.put(name + "sender", sender));
        Map<String, Long> counts = recipients.counts(it.id());
        shown(values, name + "people", it.frozen().people());
        shown(values, name + "reached", counts.getOrDefault(State.SENT.id(), 0L));
        shown(values, name + "left", sum(counts, State.FROZEN.id(), State.QUEUED.id(), State.POSTPONED.id()));
        shown(values, name + "unknown", counts.getOrDefault(State.UNKNOWN.id(), 0L));
        Map<String, Long> excluded = it.frozen().excluded();
        long others = counts.entrySet().stream().filter(entry -> entry.getKey().startsWith(DROPPED))
                .mapToLong(Map.Entry::getValue).sum();
        for (String reason : List.of("blocked", "stopped")) {
            long dropped = counts.getOrDefault(DROPPED + reason, 0L);
            others -= dropped;
            shown(values, name + reason, dropped + excluded.getOrDefault(reason, 0L));
        }
        shown(values, name + "others", others + excluded.getOrDefault("consent", 0L));
    }

    private static final String DROPPED = State.DROPPED.id() + ":";

    private static long sum(Map<String, Long> counts, String... states) {
        return List.of(states).stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    }

    static void shown(Map<String, Object> values, String name, long count) {
        if (count == 0 || count >= FEWEST) {
            values.put(name, count);
        }
    }
}
