package id.pendamping.engine;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.engine.OptionList.Named;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Understood.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows the items of a checklist one after the other and keeps how far each is. What is being asked stands in the marks
 * of the open question: item, mode, and the evidence while its day is asked.
 */
final class ChecklistBehaviour implements Waiting<Step.Checklist> {

    /** The longest that somebody may write about an obstacle. */
    private static final long OWN_WORDS = 300;

    private final Speech speech;
    private final ChoiceWords choices;

    ChecklistBehaviour(Speech speech, ChoiceWords choices) {
        this.speech = speech;
        this.choices = choices;
    }

    static ListProgress progress(Draft draft, Step.Checklist step) {
        return new ListProgress(draft, step.list(), step.practice());
    }

    @Override
    public After enter(Draft draft, Step.Checklist step) {
        ListProgress progress = progress(draft, step);
        progress.settle();
        Optional<Item> next = progress.next();
        // Where nothing is left because it was said not to be needed, that can still be changed.
        Optional<Item> setAside = progress.possible().stream()
                .filter(item -> progress.status(item) != Status.DONE).findFirst();
        if (next.isEmpty() && setAside.isEmpty()) {
            return After.NEXT;
        }
        next.ifPresentOrElse(item -> ask(draft, item, ChecklistMode.ITEM),
                () -> setAside.ifPresent(item -> ask(draft, item, ChecklistMode.ALL)));
        return After.WAITS;
    }

    static void ask(Draft draft, Item item, ChecklistMode mode, String... further) {
        List<String> marks = new ArrayList<>(List.of(item.id(), mode.name()));
        marks.addAll(List.of(further));
        draft.open(new Open(draft.now(), 0, List.of(), marks, 0, 0));
    }

    /** The item in question; where that was forgotten, the one that comes next. */
    static Item item(Draft draft, Step.Checklist step) {
        List<String> marks = draft.opened().marks();
        Checklist list = step.list();
        return Optional.ofNullable(marks.isEmpty() ? null : marks.getFirst()).flatMap(list::find)
                .or(() -> progress(draft, step).next()).orElseGet(() -> list.items().getFirst());
    }

    static ChecklistMode mode(Draft draft) {
        List<String> marks = draft.opened().marks();
        return marks.size() < 2 ? ChecklistMode.ITEM : ChecklistMode.of(marks.get(1));
    }

    /** Whether what was stored still fits the checklist as it is now. */
    static boolean fits(Draft draft, Step.Checklist step, Open open) {
        return !open.marks().isEmpty() && step.list().find(open.marks().getFirst())
                .filter(progress(draft, step).possible()::contains).isPresent();
    }

    @Override
    public OutgoingMessage show(Draft draft, Step.Checklist step) {
        ListProgress progress = progress(draft, step);
        Item item = item(draft, step);
        ChecklistMode mode = mode(draft);
        return new OutgoingMessage(new ChecklistView(draft, progress).html(item, mode),
                new ChecklistButtons(draft, progress).rows(item, mode), null, Share.NOTHING);
    }

    private static OptionList options(Draft draft, Step.Checklist step) {
        List<Named> options = new ChecklistButtons(draft, progress(draft, step)).options(item(draft, step),
                mode(draft));
        return OptionList.of(options, List.of());
    }

    @Override
    public Understood typed(Draft draft, Step.Checklist step, Spoken words) {
        OptionList options = options(draft, step);
        Optional<ChoiceWords.Match> match = choices.find(words, options.choices(draft, speech));
        ChecklistMode mode = mode(draft);
        if (match.isPresent() && (match.get().sure() || !mode.takesOwnWords())) {
            int index = match.get().choice().index();
            return new Answer(match.get().choice().value(), index, options.label(draft, index), match.get().sure(),
                    List.of());
        }
        if (mode.takesOwnWords()) {
            String obstacle = match.map(it -> it.choice().value()).orElse(ItemState.OTHER);
            return own(FreeText.read(words.raw(), OWN_WORDS, draft.limits().answerLength()), obstacle);
        }
        LocalDate today = draft.scope().today();
        return mode != ChecklistMode.DAY
                ? Understood.MISSED
                : DateWords.read(Digits.ascii(words.raw()), today).filter(day -> !day.isAfter(today))
                        .map(day -> (Understood) Answer.of(day, day.toString())).orElse(Understood.MISSED);
    }

    /** Own words give way to words that work everywhere. */
    private static Understood own(Understood read, String obstacle) {
        return read instanceof Answer text
                ? new Answer(List.of(obstacle, String.valueOf(text.value())), -1, text.label(), false, List.of())
                : read;
    }

    @Override
    public Understood pressed(Draft draft, Step.Checklist step, String option) {
        OptionList options = options(draft, step);
        int index = options.at(option);
        return index < 0
                ? Understood.MISSED
                : new Answer(options.options().get(index).value(), index, options.label(draft, index), true,
                        List.of());
    }

    @Override
    public After accept(Draft draft, Step.Checklist step, Answer answer) {
        return new ChecklistAnswers(draft, progress(draft, step), item(draft, step)).take(mode(draft), answer);
    }

    @Override
    public String hint(Draft draft, Step.Checklist step, int misses) {
        return switch (mode(draft)) {
            case DAY -> draft.render(misses > 1 ? Phrase.HELP_DATE : Phrase.HINT_DATE);
            case OBSTACLE, WORDS -> draft.render(misses > 1 ? Phrase.HELP_TEXT : Phrase.HINT_TEXT);
            case ITEM, HELP, EVIDENCE, ALL -> draft.render(misses > 1 ? Phrase.HELP_CHOICE : Phrase.HINT_CHOICE);
        };
    }
}
