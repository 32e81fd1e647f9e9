package id.pendamping.group;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group.Stage;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows those who work for the programme the groups it is in: how many members, when quizzes are, how many registered.
 * Their own come first; a kader sees no others.
 */
record ListSource(Groups groups, GroupProgress progress, StaffDirectory staff, BotLinks links)
        implements
            SnapshotSource {

    private static final int PAGE = 15;
    private static final int CODE = 6;
    private static final Pattern NAMED = Pattern.compile(".*\\[([0-9a-f]{24})\\]");
    private static final Pattern TURN = Pattern.compile("(?:halaman|hal|page)\\s*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

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
        return staff.find(person).map(member -> page(member, shown(member), 1, language)).orElse(Map.of());
    }

    /** Who asks for a page is shown it in this turn; who types the number of a group is told its link and language. */
    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound) {
        Optional<StaffMember> member = staff.find(person);
        if (member.isEmpty()) {
            return Map.of();
        }
        List<Group> shown = shown(member.get());
        String typed = inbound instanceof Inbound.Text text ? text.text().strip() : "";
        Matcher turn = TURN.matcher(typed);
        boolean turns = turn.matches();
        Map<String, Object> values = new HashMap<>(
                page(member.get(), shown, turns ? Integer.parseInt(turn.group(1)) : 1, language));
        if (turns) {
            values.put("groups.turned", true);
        }
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number >= 1 && number <= shown.size()) {
            Group picked = shown.get(number - 1);
            values.put("groups.language", picked.profile().care().language().code());
            links.url(new StartLink(GroupSource.LINK, picked.id())).ifPresent(url -> values.put("groups.link", url));
        }
        return values;
    }

    private List<Group> shown(StaffMember member) {
        return groups.all().stream()
                .filter(it -> it.profile().stage() == Stage.ACTIVE && Leaders.mayLead(member, it))
                .sorted(Comparator.comparing(it -> !it.profile().care().isOf(member.person()))).toList();
    }

    private Map<String, Object> page(StaffMember member, List<Group> shown, int wanted, Language language) {
        if (shown.isEmpty()) {
            return Map.of("groups.count", 0L);
        }
        int pages = (shown.size() + PAGE - 1) / PAGE;
        int page = Math.clamp(wanted, 1, pages);
        int from = (page - 1) * PAGE;
        List<String> lines = new ArrayList<>();
        for (int i = from; i < Math.min(from + PAGE, shown.size()); i++) {
            lines.add((i + 1) + ". " + owner(member, shown.get(i)) + line(shown.get(i), language));
        }
        return Map.of("groups.count", (long) shown.size(), "groups.page", (long) page, "groups.pages", (long) pages,
                "groups.names", shown.stream()
                        .map(it -> RoomSource.title(it).replace(',', ' ') + " [" + it.id() + "]").toList(),
                "groups.list", String.join("\n", lines));
    }

    /** A star for one's own, the name of whoever looks after another one, nothing for one that nobody does. */
    private String owner(StaffMember member, Group group) {
        String owner = group.profile().care().owner();
        return owner == null
                ? ""
                : owner.equals(member.person())
                        ? "★ "
                        : staff.find(owner).map(it -> "(" + it.name() + ") ").orElse("");
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
