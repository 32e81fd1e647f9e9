package id.pendamping.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was made of something the person wrote, pressed or shared while a question was open. */
sealed interface Understood {

    Understood MISSED = new Missed();
    Understood TOO_LONG = new TooLong();

    /**
     * @param value what is stored; null for a skipped question
     * @param option index of the chosen option in the file, or -1
     * @param label how the answer is shown to the person
     * @param sure false for a guess, which gives way to words that work everywhere
     * @param notices tiny HTML to be said before going on
     */
    record Answer(@Nullable Object value, int option, String label, boolean sure,
            List<String> notices) implements Understood {

        static Answer of(Object value, String label) {
            return new Answer(value, -1, label, true, List.of());
        }

        static Answer skipped(String label) {
            return new Answer(null, -1, label, true, List.of());
        }
    }

    /** Options that are ticked now; the question stays open. */
    record Ticks(List<String> values) implements Understood {
    }

    record Missed() implements Understood {
    }

    record TooLong() implements Understood {
    }
}
