package id.pendamping.group;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group.Stage;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.staff.StaffDirectory;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows those who work for the programme the groups it is in: how many members, when quizzes are, how many registered. */
record ListSource(Groups groups, GroupProgress progress, StaffDirectory staff, BotLinks links)
        implements
            SnapshotSource {

    private static final int MOST = 20;
    private static final int CODE = 6;
    private static final Pattern NAMED = Pattern.compile(".*\\[([0-9a-f]{24})\\]");

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        if (staff.find(person).filter(Leaders::mayLead).isEmpty()) {
            return Map.of();
        }
        List<Group> active = groups.all().stream().filter(it -> it.profile().stage() == Stage.ACTIVE).limit(MOST)
                .toList();
        List<String> names = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Group group : active) {
            names.add(RoomSource.title(group).replace(',', ' ') + " [" + group.id() + "]");
            lines.add((lines.size() + 1) + ". " + line(group, language));
        }
        return active.isEmpty()
                ? Map.of("groups.count", 0L)
                : Map.of("groups.count", (long) active.size(), "groups.names", names, "groups.list",
                        String.join("\n", lines));
    }

    /** Who types the number of a group is told the link to it, too. */
    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound) {
        Map<String, Object> values = new HashMap<>(read(person, language));
        if (inbound instanceof Inbound.Text typed && typed.text().strip().matches("\\d{1,2}")
                && values.get("groups.names") instanceof List<?> names) {
            int number = Integer.parseInt(typed.text().strip());
            if (number >= 1 && number <= names.size()) {
                id(String.valueOf(names.get(number - 1)))
                        .flatMap(id -> links.url(new StartLink(GroupSource.LINK, id)))
                        .ifPresent(url -> values.put("groups.link", url));
            }
        }
        return values;
    }

    /** {@code Ojek Depok · 30 · Senin 19:00 · ✓ 12/30}; numbers of fewer than five people are not shown. */
    private String line(Group group, Language language) {
        StringBuilder line = new StringBuilder(RoomSource.title(group));
        Integer people = group.profile().people();
        if (people != null) {
            line.append(" · 👥 ").append(people);
        }
        Weekly weekly = group.plays().weekly();
        if (weekly != null) {
            line.append(" · 🗓 ").append(
                    weekly.day().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.code())))
                    .append(' ').append(weekly.hour());
        }
        GroupProgress.Count count = progress.of(group.id());
        if (count.isShown() && people != null) {
            line.append(" · ✓ ").append(count.registered()).append('/').append(people);
        }
        int joined = progress.agreeing(group.id()).size();
        if (joined >= GroupProgress.Count.FEWEST) {
            line.append(" · 💬 ").append(joined);
        }
        return line.append(" · ").append(group.id(), 0, CODE).toString();
    }

    /** The id in a name of {@code groups.names}. */
    static Optional<String> id(String name) {
        Matcher named = NAMED.matcher(name);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
