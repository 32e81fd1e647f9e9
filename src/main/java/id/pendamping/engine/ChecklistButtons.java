package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.dialog.Checklist.Evidence;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.OptionList.Named;
import java.util.ArrayList;
import java.util.List;

/** What can be answered in each mode of a checklist, and how it stands on the screen. */
record ChecklistButtons(Draft draft, ListProgress progress) {

    static final String OPEN = "open";
    static final String DONE = "done";
    static final String DOING = "doing";
    static final String BLOCKED = "blocked";
    static final String NOT_NEEDED = "not-needed";
    static final String HELP = "help";
    static final String ALL = "all";
    static final String LATER = "later";
    static final String BACK = "back";
    static final String YES = "yes";
    static final String NO = "no";
    static final String TODAY = "today";
    static final String YESTERDAY = "yesterday";
    private static final int NUMBERS_IN_A_ROW = 8;

    List<Named> options(Item item, ChecklistMode mode) {
        List<Named> options = new ArrayList<>();
        switch (mode) {
            case ITEM -> item(options, item);
            case OBSTACLE -> {
                item.obstacles().forEach(one -> options.add(new Named(one.id(), one.label(), List.of())));
                options.add(named(ItemState.OTHER, Phrase.CHECKLIST_OTHER, "lainnya", "lain"));
            }
            case HELP -> {
                options.add(named(YES, Phrase.CHECKLIST_HELP_YES));
                options.add(named(NO, Phrase.CHECKLIST_HELP_NO));
            }
            case EVIDENCE -> item.evidence().forEach(one -> options.add(named(one.name(), label(one))));
            case DAY -> {
                options.add(named(TODAY, Phrase.CHECKLIST_TODAY));
                options.add(named(YESTERDAY, Phrase.CHECKLIST_YESTERDAY));
            }
            case ALL -> progress.possible().forEach(one -> options.add(new Named(one.id(), one.title(), List.of())));
            case WORDS -> {
            }
        }
        if (mode != ChecklistMode.ITEM && mode != ChecklistMode.HELP) {
            options.add(named(BACK, Phrase.CHECKLIST_BACK));
        }
        return options;
    }

    private void item(List<Named> options, Item item) {
        var opens = item.opens();
        if (opens != null) {
            options.add(new Named(OPEN, opens.label(), List.of()));
        }
        options.add(named(DONE, Phrase.CHECKLIST_DONE, "sudah", "beres", "selesai", "sudah selesai", "finished"));
        options.add(named(DOING, Phrase.CHECKLIST_DOING, "sedang", "proses", "sedang proses", "lagi diurus",
                "sedang diurus"));
        options.add(named(BLOCKED, Phrase.CHECKLIST_BLOCKED, "terkendala", "kendala", "susah", "masalah", "tidak bisa",
                "belum bisa", "problem"));
        options.add(named(NOT_NEEDED, Phrase.CHECKLIST_NOT_NEEDED, "tidak perlu"));
        if (!progress.practice()) {
            options.add(named(HELP, Phrase.CHECKLIST_HELP, "minta dibantu", "bantu saya"));
        }
        options.add(named(ALL, Phrase.CHECKLIST_ALL, "semua", "semua langkah"));
        options.add(named(LATER, Phrase.CHECKLIST_LATER, "nanti", "nanti dulu", "lain kali", "not now"));
    }

    private Named named(String value, Phrase label, String... also) {
        return new Named(value, draft.content().phrases().get(label), List.of(also));
    }

    private static Phrase label(Evidence evidence) {
        return switch (evidence) {
            case SELF_REPORT -> Phrase.CHECKLIST_SELF_REPORT;
            case NUMBER_SEEN -> Phrase.CHECKLIST_NUMBER_SEEN;
            case DOCUMENT_SEEN -> Phrase.CHECKLIST_DOCUMENT_SEEN;
            case RECEIPT_SEEN -> Phrase.CHECKLIST_RECEIPT_SEEN;
            case STATUS_SEEN -> Phrase.CHECKLIST_STATUS_SEEN;
        };
    }

    /** The short words under an item stand two in a row, and the list of all items has numbers. */
    List<List<Button>> rows(Item item, ChecklistMode mode) {
        List<Named> options = options(item, mode);
        int leading = mode == ChecklistMode.ITEM && options.getFirst().value().equals(OPEN) ? 1 : 0;
        int inRow = switch (mode) {
            case ITEM, DAY, HELP -> 2;
            case ALL -> NUMBERS_IN_A_ROW;
            case OBSTACLE, WORDS, EVIDENCE -> 1;
        };
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            boolean isBack = options.get(i).value().equals(BACK);
            if (row.size() == inRow || isBack && !row.isEmpty() || leading > 0 && i == leading) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            String label = mode == ChecklistMode.ALL && !isBack
                    ? String.valueOf(i + 1)
                    : Fit.label(draft.render(options.get(i).label()));
            row.add(new Button(label, draft.waitNo() + ":" + i));
        }
        rows.add(List.copyOf(row));
        return rows;
    }
}
