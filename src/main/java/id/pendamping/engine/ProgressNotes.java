package id.pendamping.engine;

import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Checklist.Item;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the progress with checklists stands in the memory of a turn: one value for each item, which is kept as a note
 * where anything may be kept, and as a value of the conversation until then.
 */
final class ProgressNotes {

    /** What the notes are about. */
    static final String ITEM = "checklist.item";
    static final String HELP = "checklist.help";

    private static final String PREFIX = "checklist.";

    private ProgressNotes() {
    }

    static String name(Checklist list, Item item) {
        return PREFIX + list.id() + "/" + item.id();
    }

    static boolean isName(String name) {
        return name.startsWith(PREFIX);
    }

    static ItemState read(Memory memory, Checklist list, Item item) {
        return read(memory, name(list, item));
    }

    private static ItemState read(Memory memory, String name) {
        Object told = memory.variable(name);
        return ItemState.of(told == null ? memory.read(name) : told);
    }

    static void keep(Memory memory, String name, ItemState state) {
        ItemState before = read(memory, name);
        if (!memory.mayRecord()) {
            memory.put(name, state.kept());
            return;
        }
        String[] ids = name.substring(PREFIX.length()).split("/");
        memory.put(name, null);
        memory.note(ITEM, state.note(ids[0], ids[1]));
        if (before.helpWanted() != state.helpWanted()) {
            memory.note(HELP, Map.of("checklist", ids[0], "item", ids[1], "wanted", state.helpWanted(), "obstacle",
                    state.obstacle(), "words", state.words()));
        }
        memory.event("checklist_item", Map.of("checklist", ids[0], "item", ids[1], "status", state.status().word(),
                "obstacle", state.obstacle()));
        memory.tell(name, state.kept());
    }

    /** Every item of every checklist as it stands, so that an answer can be taken back. */
    static Map<String, Object> values(Draft draft) {
        Map<String, Object> values = new HashMap<>();
        draft.content().checklists().values().forEach(list -> list.items().forEach(
                item -> values.put(name(list, item), read(draft.memory(), list, item).kept())));
        return values;
    }
}
