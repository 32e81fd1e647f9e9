package id.pendamping.broadcast;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Lot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a broadcast says: plain words of staff, by language. With several variants, or with some people left out to
 * compare, it is a trial: people who agreed to research are spread over its arms by chance that can be worked out again.
 *
 * @param variants by language code, the first variant for everybody who takes no part in a trial
 * @param heldOut whether one more arm gets nothing
 * @param offer the dialog that its button begins, or null
 * @param seed what the spreading depends on beside the person
 */
public record Wording(List<Map<String, String>> variants, boolean heldOut, @Nullable String offer, String seed) {

    static final int MOST_VARIANTS = 4;
    static final int LONGEST = 700;
    private static final String BETWEEN = "\n\n···\n\n";

    public Wording {
        variants = variants.stream().map(Map::copyOf).toList();
        if (variants.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException("a trial has at most " + MOST_VARIANTS + " variants");
        }
    }

    /** Nothing written yet. */
    static Wording none(String seed) {
        return new Wording(List.of(), false, null, seed);
    }

    boolean isTrial() {
        return variants.size() + (heldOut ? 1 : 0) > 1;
    }

    /** The first variant for everybody. */
    Wording withoutTrial() {
        return new Wording(variants.subList(0, Math.min(1, variants.size())), false, offer, seed);
    }

    /** Which arm a person of the trial belongs to; one beyond the variants gets nothing. */
    int arm(String person) {
        return Lot.draw(seed, person, variants.size() + (heldOut ? 1 : 0));
    }

    boolean isHeldOut(int arm) {
        return arm >= variants.size();
    }

    /** The words of a variant; in the first language where they were not written in this one. Empty where there are none. */
    public String text(int arm, Language language) {
        if (arm >= variants.size()) {
            return "";
        }
        Map<String, String> words = variants.get(arm);
        String own = words.get(language.code());
        return own == null ? words.getOrDefault(Language.INDONESIAN.code(), "") : own;
    }

    /** All that anybody might get, for whoever has to agree to it. */
    String everything() {
        return variants.stream().flatMap(words -> new TreeMap<>(words).descendingMap().values().stream()).distinct()
                .collect(Collectors.joining(BETWEEN));
    }

}
