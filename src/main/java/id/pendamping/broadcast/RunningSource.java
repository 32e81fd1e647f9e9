package id.pendamping.broadcast;

import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets staff's dialogs read which broadcasts are under way: {@code broadcast.open}, and of the first four
 * {@code broadcast.n1.id}, {@code .title}, {@code .text}, {@code .stage}, {@code .sender}, {@code .mine} and the numbers of
 * a {@link Tally} with the reasons {@code blocked} and {@code stopped}. A kader reads their own only; everybody else also
 * {@code broadcast.groups}, a card for each group that may be chosen.
 */
record RunningSource(Broadcasts broadcasts, Recipients recipients, Reach reach, Groups groups)
        implements
            SnapshotSource {

    private static final int SHOWN = 4;
    private static final int MOST = 50;
    private static final int MOST_GROUPS = 20;
    private static final int TITLE = 40;

    @Override
    public String name() {
        return "broadcast";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        reach.author(person).ifPresent(who -> {
            List<Broadcast> open = broadcasts.open(MOST).stream().filter(it -> reach.maySee(who, it)).toList();
            values.put("broadcast.open", (long) open.size());
            for (int i = 0; i < Math.min(SHOWN, open.size()); i++) {
                put(values, "broadcast.n" + (i + 1) + ".", open.get(i), person, language);
            }
            if (who.role().seesEverybody()) {
                putGroups(values);
            }
        });
        return values;
    }

    private void putGroups(Map<String, Object> values) {
        List<String> cards = groups.all().stream().filter(it -> it.profile().stage() == Group.Stage.ACTIVE)
                .limit(MOST_GROUPS).map(it -> new Card(it.id(), Map.of("label", title(it.profile().title().strip()))))
                .map(Card::written).toList();
        if (!cards.isEmpty()) {
            values.put("broadcast.groups", cards);
        }
    }

    private void put(Map<String, Object> values, String name, Broadcast it, String person, Language language) {
        String text = it.wording().text(0, language);
        values.put(name + "id", it.id());
        values.put(name + "title", title(text));
        values.put(name + "text", it.wording().everything());
        values.put(name + "stage", it.stage().id());
        values.put(name + "mine", it.author().equals(person));
        sender(it).ifPresent(sender -> values.put(name + "sender", sender));
        Tally.of(it, recipients.counts(it.id()), List.of("blocked", "stopped")).into(values, name);
    }

    private Optional<String> sender(Broadcast it) {
        return reach.staff().find(it.author()).map(StaffMember::name);
    }

    static String title(String text) {
        return text.length() > TITLE ? text.substring(0, TITLE) + "…" : text;
    }
}
