package id.pendamping.console.people;

import id.pendamping.casework.ImportFile;
import id.pendamping.casework.ImportFile.Legal;
import id.pendamping.casework.ImportFile.Wrong;
import id.pendamping.casework.Imports;
import id.pendamping.casework.Twins;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what would come of a file, without writing anything. */
@Component
class ImportPreviews {

    private final Labels labels;
    private final Twins twins;
    private final Imports imports;

    ImportPreviews(Labels labels, Twins twins, Imports imports) {
        this.labels = labels;
        this.twins = twins;
        this.imports = imports;
    }

    /**
     * @param again whether this file was taken in already
     * @param text of the file, as it goes on with the form
     */
    record Preview(List<Newcomer> people, List<Wrong> wrong, boolean again, String text, LocalDate today) {
    }

    /** @param mark {@code twice}, {@code known} or nothing; whoever has one is not ticked */
    record Newcomer(int number, String name, String area, String work, String group, String helper, String mark) {
    }

    Preview of(ImportFile file, String text, Locale locale, LocalDate today) {
        boolean again = imports.find(imports.next(file.fingerprint())).isPresent();
        return new Preview(file.lines().stream().map(line -> newcomer(line, again, locale)).toList(), file.wrong(),
                again, text, today);
    }

    private Newcomer newcomer(ImportFile.Line line, boolean again, Locale locale) {
        String mark = line.twice()
                ? "twice"
                : !again && !twins.of(line.name(), line.area(), line.group()).isEmpty() ? "known" : "";
        return new Newcomer(line.number(), line.name(), labels.told("area", line.area(), locale),
                labels.told("work", line.work(), locale),
                line.group().isEmpty() ? "" : labels.group(line.group()),
                line.helper().isEmpty() ? "" : labels.helper(line.helper()), mark);
    }

    String by(String person) {
        return labels.helper(person);
    }

    /** A value may stand as itself or as its words in any language of the content. */
    Legal legal() {
        Map<String, Map<String, String>> values = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        for (String field : List.of("area", "work")) {
            Map<String, String> words = new HashMap<>();
            for (Labels.Option language : labels.languages()) {
                labels.options(field, Locale.of(language.value())).forEach(it -> {
                    words.put(it.value().toLowerCase(Locale.ROOT), it.value());
                    words.put(it.label().toLowerCase(Locale.ROOT), it.value());
                });
            }
            values.put(field, words);
            shown.put(field, labels.options(field, Locale.of("id")).stream().map(Labels.Option::value)
                    .collect(Collectors.joining(", ")));
        }
        put(values, shown, "group", labels.groups());
        put(values, shown, "helper", labels.helpers());
        return new Legal(values, shown);
    }

    private static void put(Map<String, Map<String, String>> values, Map<String, String> shown, String field,
            List<Labels.Option> options) {
        Map<String, String> words = new HashMap<>();
        options.forEach(it -> words.put(it.label().toLowerCase(Locale.ROOT), it.value()));
        values.put(field, words);
        shown.put(field, options.stream().map(Labels.Option::label).collect(Collectors.joining(", ")));
    }
}
