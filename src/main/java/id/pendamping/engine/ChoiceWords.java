package id.pendamping.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Which of the shown options typed words mean. Never guesses between two, and never past a "not". */
final class ChoiceWords {

    private static final Set<String> BEFORE_A_NUMBER = Set.of("no", "nomor", "nomer", "pilih", "pilihan", "number",
            "option");

    private static final int NONE = 1000;
    /** Whoever writes more than this tells a story. */
    private static final int MOST_WORDS = 20;

    private final Speech speech;

    ChoiceWords(Speech speech) {
        this.speech = speech;
    }

    /**
     * An option as it can be written.
     *
     * @param value what is stored
     * @param names its label in every language and further words, plain
     */
    record Choice(int index, String value, List<String> names) {
    }

    /** @param sure false for misspelt or partial words */
    record Match(Choice choice, boolean sure) {
    }

    /** @param shown in the order on the screen */
    Optional<Match> find(Spoken spoken, List<Choice> shown) {
        if (spoken.words().isEmpty()) {
            return Optional.empty();
        }
        return only(shown, choice -> choice.names().contains(spoken.plain())).or(() -> numbered(spoken, shown))
                .or(() -> agreed(spoken, shown, speech.agrees(spoken), speech.refuses(spoken)))
                .map(choice -> new Match(choice, true))
                .or(() -> guess(spoken, shown).map(choice -> new Match(choice, false)));
    }

    private static Optional<Choice> numbered(Spoken spoken, List<Choice> shown) {
        List<String> words = spoken.words();
        boolean led = words.size() == 2 && BEFORE_A_NUMBER.contains(words.getFirst());
        String number = words.getLast();
        if ((words.size() != 1 && !led) || !number.matches("\\d{1,2}") || spoken.raw().startsWith("-")) {
            return Optional.empty();
        }
        int position = Integer.parseInt(number);
        return position >= 1 && position <= shown.size() ? Optional.of(shown.get(position - 1)) : Optional.empty();
    }

    private static Optional<Choice> agreed(Spoken spoken, List<Choice> shown, boolean yes, boolean no) {
        String value = no ? "no" : yes ? "yes" : "";
        return shown.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    private Optional<Choice> guess(Spoken spoken, List<Choice> shown) {
        boolean negated = speech.negates(spoken.words());
        return nearest(spoken, shown).or(
                () -> agreed(spoken, shown, !negated && speech.agreesSomewhere(spoken), negated))
                .or(() -> contained(spoken.words(), shown, negated))
                .or(() -> only(shown, choice -> isPart(spoken.words(), choice, negated)));
    }

    private static Optional<Choice> nearest(Spoken spoken, List<Choice> shown) {
        return best(shown, choice -> -choice.names().stream()
                .flatMap(name -> NearWords.slips(spoken.plain(), name).stream()).min(Integer::compare).orElse(NONE));
    }

    /**
     * "saya ojek kak" holds "ojek", and "pnya tapi tidak aktif" all of "punya, tidak aktif". The option of which most
     * words are there is meant.
     */
    private Optional<Choice> contained(List<String> words, List<Choice> shown, boolean negated) {
        return words.size() > MOST_WORDS
                ? Optional.empty()
                : best(shown, choice -> choice.names().stream().mapToInt(name -> held(words, name, negated)).max()
                        .orElse(-NONE));
    }

    private int held(List<String> words, String name, boolean negated) {
        List<String> parts = List.of(name.split(" "));
        boolean isHeld = name.length() > 2 && negated == speech.negates(parts) && parts.stream()
                .allMatch(part -> words.stream().anyMatch(word -> NearWords.slips(word, part).isPresent()));
        return isHeld ? parts.size() : -NONE;
    }

    private static Optional<Choice> best(List<Choice> shown, ToIntFunction<Choice> worth) {
        int best = shown.stream().mapToInt(worth).max().orElse(-NONE);
        return best == -NONE ? Optional.empty() : only(shown, choice -> worth.applyAsInt(choice) == best);
    }

    /** "ojek" is part of "ojek atau kurir", but "setuju" is not part of "tidak setuju". */
    private boolean isPart(List<String> words, Choice choice, boolean negated) {
        return words.stream().allMatch(word -> word.length() > 2) && choice.names().stream().anyMatch(name -> {
            List<String> parts = List.of(name.split(" "));
            return parts.containsAll(words) && (negated || words.stream().noneMatch(word -> isDenied(parts, word)));
        });
    }

    private boolean isDenied(List<String> parts, String word) {
        int at = parts.indexOf(word);
        return at > 0 && speech.negates(parts.subList(at - 1, at));
    }

    private static Optional<Choice> only(List<Choice> shown, Predicate<Choice> fits) {
        int[] fitting = IntStream.range(0, shown.size()).filter(i -> fits.test(shown.get(i))).toArray();
        return fitting.length == 1 ? Optional.of(shown.get(fitting[0])) : Optional.empty();
    }
}
