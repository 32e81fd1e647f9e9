package id.pendamping.dialog;

import id.pendamping.dialog.Step.Reminding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done to reach something, step by step, for example to become a member of JKN. How far a person is with
 * it is kept beside the talk and by the ids of list and item, so that it outlives every wording.
 *
 * @param items in the order in which they are best done
 */
public record Checklist(String id, LocalText title, List<Item> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** An item by its id; empty for one that this version does not have. */
    public Optional<Item> find(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /**
     * One thing to do. Every text but the title may be left out.
     *
     * @param substitute what helps where something that has to be brought is missing
     * @param when where it does not hold, nobody needs the item; null for always
     * @param done where it holds, the item is done without a word; null for never
     * @param after items that come first
     * @param evidence how a person can know that it is done; several are asked for
     * @param asksDay whether the day on which it was done matters
     * @param obstacles what often stands in the way
     * @param opens a dialog in which it is done, or null
     * @param reminding what is wanted of reminders once it is done, or null
     */
    public record Item(String id, LocalText title, @Nullable LocalText why, @Nullable LocalText how,
            @Nullable LocalText where, @Nullable LocalText bring, @Nullable LocalText substitute,
            @Nullable Condition when, @Nullable Condition done, List<String> after, List<Evidence> evidence,
            boolean asksDay, List<Obstacle> obstacles, @Nullable Opening opens,
            @Nullable Reminding reminding) {

        public Item {
            after = List.copyOf(after);
            evidence = List.copyOf(evidence);
            obstacles = List.copyOf(obstacles);
        }
    }

    /** How a person knows that something is done. */
    public enum Evidence {
        SELF_REPORT, NUMBER_SEEN, DOCUMENT_SEEN, RECEIPT_SEEN, STATUS_SEEN
    }

    /**
     * @param id what is stored when it is chosen
     * @param tip what may help, or null
     */
    public record Obstacle(String id, LocalText label, @Nullable LocalText tip) {
    }

    /** @param label of the button that begins the dialog */
    public record Opening(String dialog, LocalText label) {
    }
}
