package id.pendamping.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One checked conversation. Immutable; a conversation remembers id and version of the dialog it is in.
 *
 * @param version of the content: changes whenever the file or a bank it uses changes
 * @param title what the menu and the "go on with" button call it
 * @param triggers commands ({@code /menu}) and words that begin it from anywhere
 * @param fresh whether a trigger leaves everything that was open, instead of coming back to it
 * @param reads sources beyond the conversation that its texts and conditions need, for example {@code person}
 * @param steps by id, in the order of the file; the first one is where it begins
 * @param marksAnswers whether an answered question loses its buttons and shows what was chosen
 * @param takes the variable that takes what is typed behind a trigger, or null
 */
public record Dialog(String id, String version, LocalText title, List<String> triggers, boolean fresh,
        Set<String> reads, Map<String, Step> steps, String first, boolean marksAnswers, String file,
        @Nullable String takes) {

    public Dialog {
        triggers = List.copyOf(triggers);
        reads = Set.copyOf(reads);
        steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /** @throws IllegalArgumentException for a step that this version does not have */
    public Step step(String id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException("dialog " + this.id + " has no step " + id);
        }
        return step;
    }
}
