package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.Option;
import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody was when they asked for a person: the last questions, with what was chosen. What was typed freely is
 * left out.
 */
record LastTalk(String dialog, String step, List<String> lines) {

    private static final int MOST = 4;
    private static final int LONGEST = 160;

    static LastTalk of(Draft draft) {
        String own = draft.dialog().id();
        List<List<Frame>> stacks = new ArrayList<>(
                draft.trail().checkpoints().stream().filter(it -> it.open() != null).map(Checkpoint::stack).toList());
        draft.before().position().top().filter(top -> draft.before().position().open() != null)
                .ifPresent(top -> stacks.add(draft.before().position().stack()));
        stacks.removeIf(stack -> stack.isEmpty() || stack.getLast().dialog().equals(own));
        List<String> lines = stacks.stream().skip(Math.max(0, stacks.size() - MOST))
                .flatMap(stack -> line(draft, stack).stream()).distinct().toList();
        Optional<Frame> last = stacks.isEmpty() ? Optional.empty() : Optional.of(stacks.getLast().getLast());
        return new LastTalk(last.map(Frame::dialog).orElse(""), last.map(Frame::step).orElse(""), lines);
    }

    private static Optional<String> line(Draft draft, List<Frame> stack) {
        Frame top = stack.getLast();
        Step step = draft.content().find(top.dialog()).map(it -> it.steps().get(top.step())).orElse(null);
        if (!(step instanceof Ask ask)) {
            return Optional.empty();
        }
        return Optional.of(Held.asIn(draft, stack, () -> Masking
                .of(shortened(Html.plain(draft.render(ask.text())).strip()) + chosen(draft, ask))));
    }

    private static String chosen(Draft draft, Ask ask) {
        String into = ask.into();
        Object value = into == null ? null : draft.scope().value(into);
        return ask.options().stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst()
                .map(label -> " → " + Html.plain(draft.render(label))).orElse("");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
