package id.pendamping.engine;

import id.pendamping.dialog.Checklist.Evidence;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.chat.Html;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.engine.Understood.Answer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer to a checklist changes, and where it leads. */
record ChecklistAnswers(Draft draft, ListProgress progress, Item item) {

    /** Begins the dialog that asks a person to help. */
    private static final String HANDOFF = "/orang";

    private static final EnumSet<Status> OPEN = EnumSet.of(Status.TODO, Status.DOING);

    After take(ChecklistMode mode, Answer answer) {
        Object value = answer.value();
        String word = String.valueOf(value);
        if (mode != ChecklistMode.ITEM && word.equals(ChecklistButtons.BACK)) {
            return ask(ChecklistMode.ITEM);
        }
        return switch (mode) {
            case ITEM -> standing(word);
            case OBSTACLE, WORDS -> obstacle(value, word);
            case HELP -> help(word.equals(ChecklistButtons.YES));
            case EVIDENCE -> asked(Evidence.valueOf(word));
            case DAY -> done(evidence(), day(value, word));
            case ALL -> to(progress.list().find(word));
        };
    }

    private After ask(ChecklistMode mode, String... further) {
        ChecklistBehaviour.ask(draft, item, mode, further);
        return After.WAITS;
    }

    private After standing(String word) {
        return switch (word) {
            case ChecklistButtons.OPEN -> opened();
            case ChecklistButtons.DONE -> item.evidence().size() > 1
                    ? ask(ChecklistMode.EVIDENCE)
                    : asked(item.evidence().isEmpty() ? Evidence.SELF_REPORT : item.evidence().getFirst());
            case ChecklistButtons.DOING -> changed(progress.state(item).with(Status.DOING), EnumSet.of(Status.TODO));
            case ChecklistButtons.BLOCKED -> ask(ChecklistMode.OBSTACLE);
            case ChecklistButtons.NOT_NEEDED -> goOn(progress.state(item).with(Status.NOT_NEEDED));
            case ChecklistButtons.HELP -> wanted(ChecklistMode.ITEM);
            case ChecklistButtons.ALL -> ask(ChecklistMode.ALL);
            default -> leave();
        };
    }

    private After opened() {
        var opens = item.opens();
        return opens == null ? After.WAITS : new After.Begins(opens.dialog(), true);
    }

    private After asked(Evidence evidence) {
        return item.asksDay() ? ask(ChecklistMode.DAY, evidence.name()) : done(evidence, null);
    }

    private Evidence evidence() {
        List<String> marks = draft.opened().marks();
        return marks.size() > 2 ? Evidence.valueOf(marks.get(2)) : Evidence.SELF_REPORT;
    }

    private @Nullable LocalDate day(@Nullable Object value, String word) {
        LocalDate today = draft.scope().today();
        return switch (word) {
            case ChecklistButtons.TODAY -> today;
            case ChecklistButtons.YESTERDAY -> today.minusDays(1);
            default -> value instanceof LocalDate day ? day : null;
        };
    }

    private After done(Evidence evidence, @Nullable LocalDate day) {
        draft.openWith(draft.render(Phrase.CHECKLIST_PRAISE));
        After next = goOn(progress.state(item).done(evidence, day));
        if (item.reminding() != null && !progress.practice()) {
            RemindBehaviour.note(draft, item.reminding());
        }
        return next;
    }

    /** To the next item, which may be a stuck one; or the list is done. */
    private After goOn(ItemState state) {
        progress.change(item, state);
        if (progress.isComplete()) {
            draft.openWith("");
            celebrate();
            return After.NEXT;
        }
        return to(progress.next());
    }

    private void celebrate() {
        if (progress.total() > 0) {
            draft.say(new ChecklistView(draft, progress).counted(Phrase.CHECKLIST_COMPLETE), null);
            if (!progress.practice()) {
                draft.memory().event("checklist_complete", Map.of("checklist", progress.list().id()));
            }
        }
    }

    /** What takes time is left alone; there may be something else to do meanwhile. */
    private After changed(ItemState state, EnumSet<Status> meanwhile) {
        progress.change(item, state);
        return to(progress.nextOf(meanwhile));
    }

    private After to(Optional<Item> next) {
        if (next.isEmpty()) {
            return leave();
        }
        ChecklistBehaviour.ask(draft, next.get(), ChecklistMode.ITEM);
        return After.WAITS;
    }

    private After leave() {
        draft.openWith("");
        draft.say(new ChecklistView(draft, progress).counted(farewell()), null);
        return After.ENDS;
    }

    private Phrase farewell() {
        if (progress.practice()) {
            return Phrase.CHECKLIST_PRACTICE_LEFT;
        }
        return draft.memory().mayRecord() ? Phrase.CHECKLIST_LEFT : Phrase.CHECKLIST_LEFT_NOT_KEPT;
    }

    private After obstacle(@Nullable Object value, String word) {
        if (value instanceof List<?> own) {
            return blocked(String.valueOf(own.getFirst()), String.valueOf(own.getLast()));
        }
        return word.equals(ItemState.OTHER) ? ask(ChecklistMode.WORDS) : blocked(word, "");
    }

    private After blocked(String obstacle, String words) {
        progress.change(item, progress.state(item).blocked(obstacle, words));
        if (progress.practice()) {
            draft.openWith(new ChecklistView(draft, progress).tip(item));
            return ask(ChecklistMode.ITEM);
        }
        return ask(ChecklistMode.HELP);
    }

    private After help(boolean yes) {
        return yes ? wanted(ChecklistMode.HELP) : to(progress.nextOf(OPEN));
    }

    /** Nothing is promised that is not kept. */
    private After wanted(ChecklistMode mode) {
        boolean isKept = draft.memory().mayRecord();
        if (isKept) {
            progress.change(item, progress.state(item).helped(true));
        }
        Optional<Dialog> handoff = draft.content().triggeredBy(HANDOFF);
        if (isKept && !progress.practice() && handoff.isPresent()) {
            draft.say(Phrase.CHECKLIST_HELP_NOTED);
            draft.memory().put(handoff.get().id() + ".obstacle", trouble());
            return new After.Begins(handoff.get().id(), true);
        }
        String said = draft.render(isKept ? Phrase.CHECKLIST_HELP_NOTED : Phrase.CHECKLIST_HELP_NOT_KEPT);
        if (mode == ChecklistMode.ITEM) {
            draft.openWith(said);
            return ask(ChecklistMode.ITEM);
        }
        draft.say(said, null);
        return to(progress.nextOf(OPEN));
    }

    /** What it is about, in the words of the list and their own. */
    private String trouble() {
        ItemState state = progress.state(item);
        String obstacle = item.obstacles().stream().filter(it -> it.id().equals(state.obstacle())).findFirst()
                .map(it -> Html.plain(draft.render(it.label()))).orElse(state.words());
        String title = Html.plain(draft.render(item.title()));
        return obstacle.isEmpty() ? title : title + ": " + obstacle;
    }
}
