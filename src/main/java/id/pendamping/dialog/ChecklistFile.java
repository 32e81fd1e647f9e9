package id.pendamping.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A checklist that was read.
 *
 * @param at its file, for the version of the dialogs that use it
 */
record ChecklistFile(Checklist list, Cursor at) {

    /** The items of each list, before any text can be checked. */
    static Map<String, List<String>> itemsOf(List<Cursor> files) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        files.forEach(file -> file.peekText("checklist").filter(Names::isLegal).ifPresent(
                id -> items.put(id, file.peek("items").map(Cursor::peekItems).orElse(List.of()).stream()
                        .flatMap(item -> item.peekText("id").stream()).filter(Names::isLegal).toList())));
        return items;
    }
}
