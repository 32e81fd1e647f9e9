package id.pendamping.inbox;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** For tests that play real dialogs and need only some of the rooms: the others have kept nothing. */
public final class EmptySources {

    private static final Set<String> OF_THE_DOOR = Set.of("person", "move");

    private EmptySources() {
    }

    /** The given sources, and an empty one for everything else that the dialogs read. */
    public static List<SnapshotSource> beside(List<SnapshotSource> given, Content content) {
        Set<String> known = given.stream().map(SnapshotSource::name).collect(Collectors.toSet());
        List<SnapshotSource> all = new ArrayList<>(given);
        content.reads().stream().filter(name -> !known.contains(name) && !OF_THE_DOOR.contains(name))
                .map(Empty::new).forEach(all::add);
        return all;
    }

    private record Empty(String name) implements SnapshotSource {

        @Override
        public Map<String, Object> read(String person, Language language) {
            return Map.of();
        }
    }
}
