package id.pendamping.dialog;

import id.pendamping.chat.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * What has to be known of a dialog before any of its texts can be checked: which steps, variables and tests it has.
 *
 * @param folder its folder's name
 * @param steps where each step stands; the first of two with the same id
 * @param tests names under which its quizzes keep answers
 * @param recorded how long what is recorded becomes, by field
 */
record DialogOutline(String id, String folder, Cursor root, Map<String, Cursor> steps, Map<String, Variable> variables,
        Set<String> tests, Map<String, Integer> recorded) {

    static DialogOutline of(Cursor root, String folder, TextReader texts) {
        DialogOutline outline = new DialogOutline(root.peekText("dialog").orElse(folder), folder, root,
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        root.peek("takes").ifPresent(takes -> TakesReader.into(takes).ifPresent(outline::taken));
        root.peek("handed").map(Cursor::peekItems).orElse(List.of()).forEach(name -> name.quiet().text()
                .ifPresent(word -> outline.variable(word).answeredWith(Button.MAX_DATA_BYTES)));
        root.peek("steps").map(Cursor::peekItems).orElse(List.of()).forEach(step -> outline.note(step, texts));
        return outline;
    }

    private void note(Cursor step, TextReader texts) {
        step.peekText("id").ifPresent(name -> steps.putIfAbsent(name, step.in("step " + name)));
        step.peekText("test").ifPresent(tests::add);
        step.peekText("handoff").ifPresent(obstacle -> {
            variable("ticket").answeredWith(Speech.LONGEST_PHRASE);
            variable("helper").answeredWith(Speech.LONGEST_PHRASE);
            variable("words").answeredWith(Name.LONGEST_ANSWER);
            variable("answered").answeredWith(Speech.LONGEST_PHRASE);
        });
        step.peek("set").filter(set -> set.node() instanceof MappingNode).ifPresent(set -> set.quiet().entries()
                .keySet().stream().filter(name -> !name.contains(".")).forEach(this::variable));
        step.peekText("ask").ifPresent(kind -> {
            int longest = longest(kind, step);
            step.peekText("record").ifPresent(field -> recorded.merge(field, longest, Math::max));
            step.peekText("into").ifPresent(name -> noteAnswer(variable(name), longest, step, texts));
        });
    }

    private void taken(String name) {
        variable(name).answeredWith(Name.LONGEST_ANSWER);
    }

    private Variable variable(String name) {
        return variables.computeIfAbsent(name, key -> new Variable());
    }

    private static void noteAnswer(Variable variable, int longest, Cursor step, TextReader texts) {
        variable.answeredWith(longest);
        for (Cursor option : options(step)) {
            option.peekText("value").ifPresent(value -> option.peek("label")
                    .flatMap(label -> texts.plain(label.quiet())).ifPresent(words -> variable.said(value, words)));
        }
    }

    private static List<Cursor> options(Cursor step) {
        return step.peek("options").map(Cursor::peekItems).orElse(List.of());
    }

    private static int longest(String kind, Cursor step) {
        return switch (kind) {
            case "choice" -> longestLabels(step).stream().mapToInt(length -> length).max()
                    .orElse(Speech.LONGEST_PHRASE);
            case "multi-choice" -> longestLabels(step).stream().mapToInt(length -> length + 8).sum();
            case "text" -> step.peekText("max").filter(max -> max.matches("\\d{1,4}")).map(Integer::valueOf)
                    .orElse(Name.LONGEST_ANSWER);
            case "photo" -> Name.LONGEST_ANSWER;
            default -> Speech.LONGEST_PHRASE;
        };
    }

    private static List<Integer> longestLabels(Cursor step) {
        List<Integer> lengths = new ArrayList<>();
        for (Cursor option : options(step)) {
            lengths.add(option.peek("label").map(label -> label.quiet().entries().values().stream()
                    .flatMap(text -> text.text().stream()).mapToInt(String::length).max().orElse(0)).orElse(0));
        }
        return lengths;
    }

    /** Where a step of the checked dialog stands. */
    Cursor at(@Nullable String step) {
        Cursor place = step == null ? null : steps.get(step);
        return place == null ? root : place;
    }
}
