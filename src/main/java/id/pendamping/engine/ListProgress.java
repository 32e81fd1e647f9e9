package id.pendamping.engine;

import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Checklist.Evidence;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Condition;
import id.pendamping.dialog.Scope;
import id.pendamping.engine.ItemState.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the person of a turn is with one checklist, and how that changes. What is practised stays among the variables
 * of its dialog and is gone with it.
 */
record ListProgress(Draft draft, Checklist list, boolean practice) {

    private static final Set<Status> OPEN = EnumSet.of(Status.TODO, Status.DOING);

    /** A value that texts and conditions see. @param name for example {@code checklist.jkn.done} */
    static @Nullable Object read(Draft draft, String name) {
        String[] parts = name.split("\\.");
        Checklist list = parts.length < 3 ? null : draft.content().checklists().get(parts[1]);
        if (list == null) {
            return null;
        }
        ListProgress progress = new ListProgress(draft, list, false);
        return switch (parts[2]) {
            case "done" -> progress.done();
            case "total" -> progress.total();
            case "complete" -> progress.isComplete();
            case "items" -> list.find(parts[3]).map(item -> progress.status(item).word()).orElse(null);
            case "day" -> list.find(parts[3]).map(item -> progress.state(item).day()).orElse(null);
            default -> null;
        };
    }

    ItemState state(Item item) {
        return practice
                ? ItemState.of(draft.memory().variable(draft.stack().getLast().dialog() + "." + practised(item)))
                : ProgressNotes.read(draft.memory(), list, item);
    }

    void change(Item item, ItemState state) {
        if (practice) {
            draft.assign(practised(item), state.kept());
        } else {
            ProgressNotes.keep(draft.memory(), ProgressNotes.name(list, item), state);
        }
    }

    private String practised(Item item) {
        return "#" + list.id() + "/" + item.id();
    }

    /** Keeps what has become plain meanwhile, so that it is counted and shown like what was said. */
    void settle() {
        possible().stream().filter(item -> status(item) == Status.DONE && state(item).status() != Status.DONE)
                .forEach(item -> change(item, state(item).done(Evidence.SELF_REPORT, null)));
    }

    /** What was said of the item, unless it is plain that it is done or not needed. */
    Status status(Item item) {
        Status said = state(item).status();
        return said != Status.NOT_NEEDED && holds(item.done(), false) ? Status.DONE : said;
    }

    boolean isNeeded(Item item) {
        return holds(item.when(), true) && status(item) != Status.NOT_NEEDED;
    }

    private boolean holds(@Nullable Condition condition, boolean otherwise) {
        Scope scope = draft.scope();
        return condition == null ? otherwise : condition.test(scope);
    }

    List<Item> needed() {
        return list.items().stream().filter(this::isNeeded).toList();
    }

    /** What may concern the person, with what they said they do not need. */
    List<Item> possible() {
        return list.items().stream().filter(item -> holds(item.when(), true)).toList();
    }

    long total() {
        return needed().size();
    }

    long done() {
        return needed().stream().filter(item -> status(item) == Status.DONE).count();
    }

    boolean isComplete() {
        return done() == total();
    }

    /** The first that can be done now; else one that is stuck. */
    Optional<Item> next() {
        return nextOf(OPEN).or(() -> nextOf(EnumSet.of(Status.BLOCKED)));
    }

    /** The first item of these whose earlier ones are out of the way. */
    Optional<Item> nextOf(Set<Status> wanted) {
        return needed().stream().filter(item -> wanted.contains(status(item)) && isReady(item)).findFirst();
    }

    private boolean isReady(Item item) {
        return item.after().stream().flatMap(id -> list.find(id).stream())
                .allMatch(before -> status(before) == Status.DONE || !isNeeded(before));
    }
}
