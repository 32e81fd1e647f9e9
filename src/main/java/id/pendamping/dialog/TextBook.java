package id.pendamping.dialog;

import java.util.Optional;

/**
 * The words of something that is told outside a talk: the {@code say} steps of a dialog that nobody begins, picked one by
 * one. So they stand with all other words, in every language, and are checked like them.
 *
 * @param dialog whose steps they are; what it is {@code handed} are the values that the texts may use
 */
public record TextBook(Content content, String dialog) {

    /** @return the text with its markup, or empty where the content has no such step */
    public Optional<String> text(String step, Scope scope) {
        return content.find(dialog).map(found -> found.steps().get(step)).filter(Step.Say.class::isInstance)
                .map(say -> ((Step.Say) say).text().render(scope));
    }
}
