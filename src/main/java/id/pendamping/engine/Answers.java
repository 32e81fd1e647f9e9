package id.pendamping.engine;

import id.pendamping.dialog.Language;
import java.time.LocalDate;
import java.util.List;

/** Answers questions in free words. A pure function: the same question on the same day finds the same. */
@FunctionalInterface
public interface Answers {

    /** Knows nothing. */
    Answers NONE = (question, language, today) -> List.of();

    /**
     * @param question as it was typed, slang and slips included
     * @param language in which it is answered
     * @param today only what holds on this day is said
     * @return the best first, at most {@link #MOST}; empty where nothing is known
     */
    List<Found> find(String question, Language language, LocalDate today);

    /** How many answers a question gets at most. */
    int MOST = 3;

    /**
     * @param id the fact, {@code bank/item} or {@code dialog/step} that it comes from
     * @param html the answer as tiny HTML
     * @param checkedOn when what it rests on was last looked up; the oldest day of several
     * @param source where it comes from, in plain words
     */
    record Found(String id, String html, LocalDate checkedOn, String source) {
    }
}
