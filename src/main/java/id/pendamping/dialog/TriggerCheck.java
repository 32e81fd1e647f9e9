package id.pendamping.dialog;

import id.pendamping.dialog.Dialog.Takes;
import id.pendamping.dialog.Words.Universal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether every word that begins a dialog begins only one, and nothing else. */
final class TriggerCheck {

    /** Words that mean something everywhere and begin the dialog that does it. */
    private static final Map<Universal, String> DONE_BY_DIALOG = Map.of(Universal.STOP, "/berhenti", Universal.MENU,
            "/menu", Universal.HELP, "/bantuan", Universal.LANGUAGE, "/bahasa");

    private final Words words;

    TriggerCheck(Words words) {
        this.words = words;
    }

    /** @return which dialog a word begins */
    Map<String, String> run(List<DraftDialog> drafts) {
        Map<String, Universal> universal = new HashMap<>();
        words.universal().forEach((kind, all) -> all.forEach(word -> universal.put(word, kind)));
        checkLinks(drafts);
        Map<String, String> owners = new LinkedHashMap<>();
        for (DraftDialog draft : drafts) {
            Cursor at = draft.outline().root().peek("triggers").orElse(draft.outline().root());
            for (String word : draft.dialog().triggers()) {
                String owner = owners.putIfAbsent(word, draft.dialog().id());
                if (owner != null) {
                    at.error("the trigger \"" + word + "\" already begins the dialog \"" + owner + "\"",
                            "legal: another word");
                }
                Universal kind = universal.get(word);
                if (kind != null && !draft.dialog().triggers().contains(DONE_BY_DIALOG.getOrDefault(kind, ""))) {
                    at.error("the trigger \"" + word + "\" means " + Cursor.word(kind, '-') + " everywhere",
                            "legal: another word");
                }
            }
        }
        return owners;
    }

    private static void checkLinks(List<DraftDialog> drafts) {
        Map<String, String> owners = new HashMap<>();
        for (DraftDialog draft : drafts) {
            Takes takes = draft.dialog().takes();
            for (String prefix : takes == null ? List.<String>of() : takes.links()) {
                String owner = owners.putIfAbsent(prefix, draft.dialog().id());
                if (owner != null) {
                    draft.outline().root().error("links with \"" + prefix + "-\" already begin the dialog \"" + owner
                            + "\"", "legal: another prefix");
                }
            }
        }
    }
}
