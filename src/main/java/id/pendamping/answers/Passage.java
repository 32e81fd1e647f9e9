package id.pendamping.answers;

import id.pendamping.dialog.Fact;
import id.pendamping.dialog.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few sentences of the content that can stand as an answer.
 *
 * @param id the fact, {@code bank/item} or {@code dialog/step}
 * @param words what is said
 * @param asks words in which people may ask for it
 * @param keys words of the content's own language that it stands under
 * @param facts what it rests on, at least one
 * @param lesson the dialog it is part of, or null where it stands for itself
 */
record Passage(String id, LocalText words, List<LocalText> asks, String keys, List<Fact> facts,
        @Nullable LocalText lesson) {

    Passage {
        asks = List.copyOf(asks);
        facts = List.copyOf(facts);
    }

    boolean holdsOn(LocalDate day) {
        return facts.stream().allMatch(fact -> fact.isValidOn(day));
    }

    LocalDate checkedOn() {
        return facts.stream().map(Fact::checkedOn).min(LocalDate::compareTo).orElseThrow();
    }
}
