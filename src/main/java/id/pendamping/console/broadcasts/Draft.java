package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Criterion;
import id.pendamping.broadcast.Wording;
import id.pendamping.dialog.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the form. Its fields are called as the values of the notes that keep it.
 *
 * @param audience the chosen values of each criterion
 * @param texts by the names of their fields: {@code id}, {@code en}, {@code id2}, …
 * @param offer the dialog of the button, empty for none
 */
record Draft(Map<Criterion, List<String>> audience, Map<String, String> texts, boolean hold, String offer) {

    static final int VARIANTS = 4;
    static final List<Language> LANGUAGES = List.of(Language.INDONESIAN, Language.ENGLISH);
    private static final String VALUE = "[a-z0-9_:-]{1,64}";

    /** @param form each field with all its values */
    static Draft of(Map<String, List<String>> form) {
        Map<Criterion, List<String>> audience = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            List<String> chosen = form.getOrDefault(criterion.id(), List.of()).stream()
                    .flatMap(it -> Stream.of(it.split(","))).filter(it -> it.matches(VALUE)).distinct().toList();
            if (!chosen.isEmpty()) {
                audience.put(criterion, chosen);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        fields().forEach(field -> first(form, field).map(it -> it.replace("\r\n", "\n").strip())
                .filter(it -> !it.isEmpty()).ifPresent(it -> texts.put(field, it)));
        return new Draft(audience, texts, first(form, "hold").filter("yes"::equals).isPresent(),
                first(form, "offer").filter(it -> it.matches(VALUE)).orElse(""));
    }

    static Draft of(Broadcast stored) {
        Map<String, List<String>> form = new HashMap<>();
        stored.audience().wanted().forEach((criterion, value) -> form.put(criterion.id(), List.of(value)));
        for (int arm = 0; arm < stored.wording().variants().size(); arm++) {
            String number = number(arm + 1);
            stored.wording().variants().get(arm)
                    .forEach((language, text) -> form.put(language + number, List.of(text)));
        }
        form.put("hold", List.of(stored.wording().heldOut() ? "yes" : ""));
        form.put("offer", List.of(Optional.ofNullable(stored.wording().offer()).orElse("")));
        return of(form);
    }

    private static Optional<String> first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst();
    }

    private static List<String> fields() {
        return IntStream.rangeClosed(1, VARIANTS).boxed()
                .flatMap(number -> LANGUAGES.stream().map(language -> language.code() + number(number))).toList();
    }

    private static String number(int variant) {
        return variant == 1 ? "" : String.valueOf(variant);
    }

    /** The same with the audience of another one. */
    Draft withAudience(Draft other) {
        return new Draft(other.audience, texts, hold, offer);
    }

    /** The same with the words of another one. */
    Draft withTexts(Draft other) {
        return new Draft(audience, other.texts, other.hold, other.offer);
    }

    Map<String, String> audienceValues() {
        Map<String, String> values = new HashMap<>();
        audience.forEach((criterion, chosen) -> values.put(criterion.id(), String.join(",", chosen)));
        return values;
    }

    Map<String, String> textValues() {
        Map<String, String> values = new HashMap<>(texts);
        if (hold) {
            values.put("hold", "yes");
        }
        if (!offer.isEmpty()) {
            values.put("offer", offer);
        }
        return values;
    }

    /** As the note {@code broadcast.compose} has it. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(audienceValues());
        values.putAll(textValues());
        return values;
    }

    Audience wanted() {
        return new Audience(audience.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.join(",", it.getValue()))));
    }

    /** A variant without any words is none. */
    Wording wording() {
        List<Map<String, String>> variants = new ArrayList<>();
        for (int number = 1; number <= VARIANTS; number++) {
            Map<String, String> words = new HashMap<>();
            for (Language language : LANGUAGES) {
                String text = text(number, language.code());
                if (!text.isEmpty()) {
                    words.put(language.code(), text);
                }
            }
            if (!words.isEmpty()) {
                variants.add(words);
            }
        }
        return new Wording(variants, hold, offer.isEmpty() ? null : offer, "");
    }

    /** Whether it is for people who owe something, of whom no trial is made. */
    boolean owes() {
        return audience.containsKey(Criterion.OVERDUE);
    }

    boolean has(Criterion criterion, String value) {
        return audience.getOrDefault(criterion, List.of()).contains(value);
    }

    /** Whether anything beyond the first words is written. */
    public boolean isTrial() {
        return hold || texts.keySet().stream().anyMatch(it -> it.matches(".*\\d"));
    }

    /** What stands in one field. @param number of the variant, from 1 */
    String text(int number, String language) {
        return texts.getOrDefault(field(number, language), "");
    }

    /** What that field is called. */
    static String field(int number, String language) {
        return language + number(number);
    }
}
