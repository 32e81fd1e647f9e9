package id.pendamping.inbox;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read and note of the talk itself. */
public final class TalkTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("move", Size.PHRASE, "code"),
                Reading.stored("person"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("move.offer", List.of("code", "chat")));
    }
}
