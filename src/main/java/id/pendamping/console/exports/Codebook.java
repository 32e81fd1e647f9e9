package id.pendamping.console.exports;

import id.pendamping.console.exports.Column.Meaning;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What each column of a table means, made of the columns themselves. */
record Codebook(Wording wording, Locale locale) {

    private static final List<String> PARTS = List.of("column", "meaning", "values", "unit", "source");

    /** @param values one line each; empty where it is free */
    record Entry(String column, String meaning, List<String> values, String unit, String source) {
    }

    List<Entry> of(Table<?> table) {
        return table.columns().stream().map(column -> entry(column.name(), column.meaning())).toList();
    }

    private Entry entry(String column, Meaning meaning) {
        return new Entry(column, meaning.words().in(locale),
                meaning.values().entrySet().stream().map(it -> it.getKey() + " = " + it.getValue().in(locale)).toList(),
                say("kind." + meaning.kind().id()), say("origin." + meaning.origin().id()));
    }

    List<String> heads() {
        return PARTS.stream().map(part -> say("codebook." + part)).toList();
    }

    void write(Table<?> table, Sheet sheet) throws IOException {
        sheet.head(heads());
        for (Entry entry : of(table)) {
            sheet.row(List.of(entry.column(), entry.meaning(),
                    entry.values().stream().collect(Collectors.joining("\n")), entry.unit(), entry.source()));
        }
    }

    private String say(String key) {
        return wording.key(key).in(locale);
    }
}
