package id.pendamping.dialog;

import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Step.AskKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code person.yaml}. */
final class PersonReader {

    private final TextReader texts;

    PersonReader(TextReader texts) {
        this.texts = texts;
    }

    PersonFields read(Cursor root) {
        Map<String, Field> fields = new LinkedHashMap<>();
        root.table("fields").need("fields").ifPresent(all -> all.entries().forEach((name, at) -> {
            Cursor named = at.in("field " + name);
            if (!Names.isLegal(name)) {
                named.error("a field cannot be called \"" + name + "\"", "legal: letters, digits and _");
            }
            field(name, named).ifPresent(field -> fields.put(name, field));
        }));
        return new PersonFields(fields);
    }

    private Optional<Field> field(String name, Cursor at) {
        Table table = at.table("label", "kind", "values");
        Optional<LocalText> label = table.need("label").flatMap(texts::plain);
        Optional<AskKind> kind = table.need("kind").flatMap(cursor -> cursor.oneOf(AskKind.class, '-', "kind"));
        Map<String, LocalText> values = new LinkedHashMap<>();
        table.find("values").ifPresent(all -> all.entries()
                .forEach((value, words) -> texts.plain(words).ifPresent(text -> values.put(value, text))));
        if (kind.isPresent() && hasOptions(kind.get()) != table.has("values")) {
            at.error(hasOptions(kind.get()) ? "a field to choose from needs values" : "only choices have values",
                    "legal: values with kind choice or multi-choice");
        }
        if (label.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Field(name, label.get(), kind.get(), values));
    }

    static boolean hasOptions(AskKind kind) {
        return kind == AskKind.CHOICE || kind == AskKind.MULTI_CHOICE;
    }
}
