package id.pendamping.group;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people to which groups they told us they belong. */
record StoredGroupsSource(Groups groups, GroupMembers members) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        String lines = members.of(person).stream().flatMap(it -> groups.find(it.group()).stream())
                .map(RoomSource::title).distinct().limit(10).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Map.of() : Map.of("stored.groups", lines);
    }
}
