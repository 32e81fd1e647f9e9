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
 * @param takes what may stand behind the words that begin it, or null
 * @param handed variables that a button of a message sent beside the talk fills, in their order
 */
public record Dialog(String id, String version, LocalText title, List<String> triggers, boolean fresh,
        Set<String> reads, Map<String, Step> steps, String first, boolean marksAnswers, String file,
        @Nullable Takes takes, List<String> handed) {

    public Dialog {
        triggers = List.copyOf(triggers);
        reads = Set.copyOf(reads);
        handed = List.copyOf(handed);
        steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /** A dialog that begins with its words alone. */
    public Dialog(String id, String version, LocalText title, List<String> triggers, boolean fresh, Set<String> reads,
            Map<String, Step> steps, String first, boolean marksAnswers, String file) {
        this(id, version, title, triggers, fresh, reads, steps, first, marksAnswers, file, null, List.of());
    }

    /**
     * What may stand behind a trigger: {@code nabung 5000}.
     *
     * @param into the variable that takes it
     * @param kind money, number or text
     * @param alone whether it begins the dialog also without a trigger, where no question is open
     * @param links prefixes of links to the bot that begin it; the rest of the link is what it takes
     */
    public record Takes(String into, Step.AskKind kind, boolean alone, List<String> links) {

        public Takes {
            links = List.copyOf(links);
        }

        public Takes(String into, Step.AskKind kind, boolean alone) {
            this(into, kind, alone, List.of());
        }
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
