package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Card;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.engine.OptionList.Named;
import id.pendamping.engine.OptionList.Ticks;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Understood.Answer;
import java.util.ArrayList;
import java.util.List;

/** Asks, and puts what was understood where the step wants it. */
final class AskBehaviour implements Waiting<Ask> {

    /** What the buttons that are no options carry after their number. */
    static final String SKIP = "skip";
    static final String DONE = "done";

    private final TypedAnswers typed;
    private final MultiChoice multiChoice;

    AskBehaviour(TypedAnswers typed, MultiChoice multiChoice) {
        this.typed = typed;
        this.multiChoice = multiChoice;
    }

    @Override
    public After enter(Draft draft, Ask step) {
        draft.open(new Open(draft.now(), 0, List.of(), List.of(), 0, 0));
        return After.WAITS;
    }

    @Override
    public OutgoingMessage show(Draft draft, Ask step) {
        OptionList options = options(draft, step);
        Layout layout = OptionList.layout(draft, step.layout());
        Ticks ticks = new Ticks(step.kind() == AskKind.MULTI_CHOICE, draft.opened().marks());
        List<List<Button>> rows = new ArrayList<>(options.buttons(draft, layout, ticks));
        if (step.kind() == AskKind.MULTI_CHOICE) {
            rows.add(button(draft, Phrase.DONE, DONE));
        }
        if (step.optional()) {
            rows.add(button(draft, Phrase.SKIP, SKIP));
        }
        Share share = switch (step.kind()) {
            case LOCATION -> Share.PLACE;
            case PHONE -> Share.PHONE;
            case CHOICE, MULTI_CHOICE, TEXT, NUMBER, MONEY, DATE, TIME, NIK, PHOTO -> Share.NOTHING;
        };
        String html = draft.render(step.text()) + options.lines(draft, layout, ticks);
        return new OutgoingMessage(html, rows, draft.media(step.media()), share);
    }

    private static List<Button> button(Draft draft, Phrase label, String carries) {
        return List.of(new Button(Fit.label(draft.render(label)), draft.waitNo() + ":" + carries));
    }

    /** Those of the file keep their indexes; what a list offers comes first on the screen. */
    static OptionList options(Draft draft, Ask step) {
        List<Named> all = new ArrayList<>(step.options().stream()
                .map(option -> new Named(option.value(), option.label(), option.also())).toList());
        String from = step.from();
        if (from != null && draft.scope().value(from) instanceof List<?> cards) {
            List<Integer> order = new ArrayList<>();
            for (Object written : cards) {
                Card card = Card.read(String.valueOf(written));
                order.add(all.size());
                all.add(new Named(card.id(), card.label(), List.of()));
            }
            order.addAll(OptionList.inFileOrder(step.options().size()));
            return OptionList.of(all, order);
        }
        return OptionList.of(all, List.of());
    }

    @Override
    public Understood typed(Draft draft, Ask step, Spoken words) {
        return typed.read(draft, step, words);
    }

    @Override
    public Understood pressed(Draft draft, Ask step, String option) {
        if (option.equals(SKIP) && step.optional()) {
            return Answer.skipped(draft.render(Phrase.SKIP));
        }
        if (step.kind() == AskKind.MULTI_CHOICE) {
            return multiChoice.pressed(draft, step, option);
        }
        OptionList options = options(draft, step);
        int index = options.at(option);
        if (step.kind() != AskKind.CHOICE || index < 0) {
            return Understood.MISSED;
        }
        return new Answer(options.options().get(index).value(), index, options.label(draft, index), true,
                List.of());
    }

    @Override
    public After accept(Draft draft, Ask step, Answer answer) {
        answer.notices().forEach(notice -> draft.say(notice, null));
        Object value = answer.value();
        Consent consent = step.consent();
        if (consent != null && value != null) {
            draft.memory().consent(consent, value.equals("yes"), wording(draft, step));
        }
        String into = step.into();
        if (into != null) {
            draft.assign(into, value);
        }
        String record = step.record();
        if (record != null) {
            draft.memory().record(record, value);
        }
        int option = answer.option();
        boolean leads = option >= 0 && option < step.options().size() && step.kind() == AskKind.CHOICE
                && step.options().get(option).go() != null;
        return leads ? new After.Goes(Signal.OPTION, option) : After.NEXT;
    }

    /** Names the text that was agreed to, so that it can be found again. */
    private static String wording(Draft draft, Ask step) {
        return draft.dialog().id() + "@" + draft.dialog().version() + "/" + step.id() + "/"
                + draft.standing().language();
    }

    @Override
    public String hint(Draft draft, Ask step, int misses) {
        var own = misses > 1 ? step.help() : step.hint();
        return own != null
                ? draft.render(own)
                : draft.render(Phrase.valueOf(
                        (misses > 1 ? "HELP_" : "HINT_") + step.kind().name()));
    }
}
