package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.chat.Html;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.engine.ChoiceWords.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * The options of an open question in the order in which they are shown.
 *
 * @param order position to index in the file
 */
record OptionList(List<Named> options, List<Integer> order) {

    /** What a channel shows in one row without trouble. */
    private static final int NUMBERS_IN_A_ROW = 8;

    /** An option of a question or of a quiz. */
    record Named(String value, LocalText label, List<String> also) {
    }

    static OptionList of(List<Named> options, List<Integer> order) {
        return new OptionList(options, order.isEmpty() ? inFileOrder(options.size()) : order);
    }

    static List<Integer> inFileOrder(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    /** @return index in the file, or -1 for anything that is no position */
    int at(String position) {
        if (!position.matches("\\d{1,2}")) {
            return -1;
        }
        int shown = Integer.parseInt(position);
        return shown < order.size() ? order.get(shown) : -1;
    }

    String label(Draft draft, int index) {
        return draft.render(options.get(index).label());
    }

    List<Choice> choices(Draft draft, Speech speech) {
        return order.stream().map(index -> choice(draft, speech, index)).toList();
    }

    private Choice choice(Draft draft, Speech speech, int index) {
        Named option = options.get(index);
        List<String> names = new ArrayList<>();
        option.label().wordings()
                .forEach(label -> names.add(speech.plain(Html.plain(label.render(draft.scope())))));
        option.also().forEach(word -> names.add(speech.plain(word)));
        names.removeIf(String::isEmpty);
        return new Choice(index, option.value(), List.copyOf(names));
    }

    /** Who reads little answers with numbers. */
    static Layout layout(Draft draft, Layout wanted) {
        return draft.standing().simple() ? Layout.LIST : wanted;
    }

    /** The numbered lines of a list, empty where the buttons themselves say everything. */
    String lines(Draft draft, Layout layout, Ticks ticks) {
        if (layout == Layout.BUTTONS) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            lines.append(i == 0 ? "\n\n" : "\n").append(i + 1).append(". ").append(ticks.sign(value(i)))
                    .append(label(draft, order.get(i)));
        }
        return lines.toString();
    }

    List<List<Button>> buttons(Draft draft, Layout layout, Ticks ticks) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String data = draft.waitNo() + ":" + i;
            if (layout == Layout.BUTTONS) {
                rows.add(List.of(new Button(Fit.label(ticks.sign(value(i)) + label(draft, order.get(i))), data)));
            } else {
                row.add(new Button(ticks.sign(value(i)) + (i + 1), data));
                if (row.size() == NUMBERS_IN_A_ROW || i == order.size() - 1) {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }

    private String value(int position) {
        return options.get(order.get(position)).value();
    }

    /** Which options are ticked, or that there is nothing to tick. */
    record Ticks(boolean shown, List<String> values) {

        static final Ticks NONE = new Ticks(false, List.of());

        String sign(String value) {
            return !shown ? "" : values.contains(value) ? "✅ " : "⬜ ";
        }
    }
}
