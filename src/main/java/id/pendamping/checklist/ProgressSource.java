package id.pendamping.checklist;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import java.util.HashMap;
import java.util.Map;

/** Lets dialogs and their checklists read how the items stand; what follows from it is worked out in the turn. */
record ProgressSource(Progress progress) implements SnapshotSource {

    @Override
    public String name() {
        return "checklist";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        progress.items(person).forEach(
                one -> values.put("checklist." + one.checklist() + "/" + one.item(), one.state().kept()));
        return values;
    }
}
