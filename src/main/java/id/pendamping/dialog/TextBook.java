package id.pendamping.dialog;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of something that is told outside a talk: the {@code say} steps of a dialog that nobody begins, picked one by
 * one. So they stand with all other words, in every language, and are checked like them.
 *
 * @param dialog whose steps they are; what it is {@code handed} are the values that the texts may use
 */
public record TextBook(Content content, String dialog) {

    /**
     * @param values by name; a name without a value is not known
     * @param today where the person lives
     * @return the text with its markup, or empty where the content has no such step
     */
    public Optional<String> text(String step, Map<String, ?> values, Language language, LocalDate today) {
        return content.find(dialog).map(found -> found.steps().get(step)).filter(Step.Say.class::isInstance)
                .map(say -> ((Step.Say) say).text().render(new Handed(values, language, today)));
    }

    private record Handed(Map<String, ?> values, Language language, LocalDate today) implements Scope {

        @Override
        public @Nullable Object value(String name) {
            return values.get(name);
        }
    }
}
