package id.pendamping.console.people;

import id.pendamping.outcome.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** One of the filters of the list of people, with everything that can be chosen in it. */
record Choice(String name, String label, List<Labels.Option> options) {

    /** In their order on the page; groups only where there are some. */
    static List<Choice> all(Labels labels, MessageSource words, Locale locale) {
        List<Choice> all = new ArrayList<>();
        Filter.TOLD.forEach(field -> all.add(new Choice(field, say(words, "told." + field, locale),
                labels.options(field, locale))));
        all.add(of("stage", Arrays.stream(Stage.values()).map(Stage::id), it -> say(words, "stage." + it, locale),
                words, locale));
        all.add(of("state", Stream.of("stuck", "overdue"), it -> say(words, "mark." + it, locale), words, locale));
        all.add(of("silence", Stream.of("stopped", "unreachable"), it -> say(words, "mark." + it, locale), words,
                locale));
        all.add(of("heard", Stream.of("7", "14", "30", "90"), it -> say(words, "list.silent", locale, it), words,
                locale));
        List<Labels.Option> groups = labels.groups();
        if (!groups.isEmpty()) {
            all.add(new Choice("group", say(words, "list.group", locale), groups));
        }
        all.add(new Choice("helper", say(words, "list.helper", locale), labels.helpers()));
        all.add(new Choice("language", say(words, "list.language", locale), labels.languages()));
        return all;
    }

    private static Choice of(String name, Stream<String> values, UnaryOperator<String> label, MessageSource words,
            Locale locale) {
        return new Choice(name, say(words, "list." + name, locale),
                values.map(it -> new Labels.Option(it, label.apply(it))).toList());
    }

    private static String say(MessageSource words, String key, Locale locale, String... values) {
        return words.getMessage("people." + key, values, locale);
    }
}
