package id.pendamping.group;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people to which groups they told us they belong, and which of them they look after (★). */
record StoredGroupsSource(Groups groups, GroupMembers members) implements StoredSource {

    private static final int MOST = 10;

    @Override
    public Map<String, Object> read(String person, Language language) {
        Stream<String> played = members.of(person).stream().flatMap(it -> groups.find(it.group()).stream())
                .map(RoomSource::title).distinct().limit(MOST);
        Stream<String> lookedAfter = groups.all().stream().filter(it -> it.profile().care().isOf(person))
                .map(it -> "★ " + RoomSource.title(it)).limit(MOST);
        String lines = Stream.concat(played, lookedAfter).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Map.of() : Map.of("stored.groups", lines);
    }
}
