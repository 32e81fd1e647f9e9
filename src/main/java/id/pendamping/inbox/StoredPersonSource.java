package id.pendamping.inbox;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.participant.People;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells people in words what their record holds, one field a line. */
record StoredPersonSource(People people, PersonFields declared) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        String lines = people.find(person).map(found -> inOrder(found.fields()).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), language)).collect(Collectors.joining("\n")))
                .orElse("");
        return lines.isEmpty() ? Map.of() : Map.of("stored.person", lines);
    }

    /** As they were declared; fields that are declared no longer come last. */
    private Map<String, Object> inOrder(Map<String, Object> stored) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        declared.fields().keySet().stream().filter(stored::containsKey)
                .forEach(name -> ordered.put(name, stored.get(name)));
        new TreeMap<>(stored).forEach(ordered::putIfAbsent);
        return ordered;
    }

    private String line(String name, Object value, Language language) {
        Field field = declared.fields().get(name);
        return field == null
                ? name + ": " + plain(value, language)
                : words(field.label(), language) + ": " + told(field, value, language);
    }

    private static String told(Field field, Object value, Language language) {
        if (value instanceof List<?> several) {
            return several.stream().map(one -> told(field, one, language)).collect(Collectors.joining(", "));
        }
        LocalText words = field.values().get(String.valueOf(value));
        if (words != null) {
            return words(words, language);
        }
        return field.kind() == AskKind.MONEY && value instanceof Long amount
                ? Formats.rupiah(amount)
                : plain(value, language);
    }

    private static String plain(Object value, Language language) {
        return value instanceof LocalDate day
                ? Formats.date(day, language)
                : String.valueOf(value);
    }

    private static String words(LocalText text, Language language) {
        return Html.plain(text.render(new NothingKnown(language)));
    }
}
