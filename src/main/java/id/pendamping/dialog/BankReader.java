package id.pendamping.dialog;

import id.pendamping.dialog.Step.QuizItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads one file of {@code banks/}. */
final class BankReader {

    private final TextReader texts;
    private final Lexicon lexicon;

    BankReader(TextReader texts, Lexicon lexicon) {
        this.texts = texts;
        this.lexicon = lexicon;
    }

    /** @param bank by bank and item; what was read is added */
    void read(Cursor root, Map<String, BankItem> bank) {
        Table table = root.table("bank", "items");
        String name = table.need("bank").flatMap(Cursor::text).orElse("");
        if (!name.isEmpty() && !root.file().equals("banks/" + name + ".yaml")) {
            root.error("the bank is called \"" + name + "\", its file " + root.file(),
                    "legal: the file banks/" + name + ".yaml");
        }
        for (Cursor item : table.items("items")) {
            Cursor named = item.in("item " + item.peekText("id").orElse("without id"));
            item(name, named).ifPresent(read -> {
                if (bank.putIfAbsent(read.id(), new BankItem(read, named)) != null) {
                    named.error("the item \"" + read.id() + "\" stands here twice", "");
                }
            });
        }
    }

    private Optional<QuizItem> item(String bank, Cursor at) {
        Table table = at.table("id", "indicator", "question", "options", "right", "explanation", "facts", "worded");
        Optional<String> id = table.need("id").flatMap(Cursor::text);
        Optional<String> indicator = table.need("indicator").flatMap(Cursor::text);
        List<Fact> restsOn = facts(table);
        Optional<LocalText> question = table.need("question").flatMap(cursor -> texts.read(cursor, Names.NONE));
        Optional<LocalText> explanation = table.need("explanation")
                .flatMap(cursor -> texts.read(cursor, Names.NONE, table.flag("worded", false), restsOn));
        List<Cursor> places = table.need("options").map(Cursor::items).orElse(List.of());
        List<Optional<LocalText>> options = places.stream().map(place -> texts.read(place, Names.NONE)).toList();
        OptionalInt right = right(table, at, options.size());
        checkDifferent(places);
        if (id.isEmpty() || indicator.isEmpty() || question.isEmpty() || explanation.isEmpty() || right.isEmpty()
                || options.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new QuizItem(bank + "/" + id.get(), indicator.get(), question.get(),
                options.stream().map(Optional::orElseThrow).toList(), right.getAsInt(), explanation.get(),
                restsOn.stream().map(Fact::id).toList()));
    }

    private List<Fact> facts(Table table) {
        List<Fact> facts = new ArrayList<>();
        FactBook book = new FactBook(lexicon, new Speech(lexicon));
        for (Cursor at : table.items("facts")) {
            at.text().flatMap(id -> book.use(id, at)).ifPresent(value -> facts.add(value.fact()));
        }
        return facts;
    }

    private static OptionalInt right(Table table, Cursor at, int options) {
        if (options < 2) {
            at.error("a question needs at least two options", "");
        }
        String legal = "legal: one number from 1 to " + options;
        Optional<Cursor> right = table.find("right");
        if (right.isEmpty()) {
            at.error("no right option is named", legal);
            return OptionalInt.empty();
        }
        Optional<Long> number = right.filter(Cursor::isScalar).flatMap(Cursor::number);
        if (number.isEmpty() || number.get() < 1 || number.get() > options) {
            right.get().error("exactly one option has to be right", legal);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValue() - 1);
    }

    /** Two options that read alike could both be right. */
    private void checkDifferent(List<Cursor> options) {
        for (Language language : lexicon.languages()) {
            List<String> words = options.stream().map(option -> option.peekText(language.code()).map(Plain::of)
                    .orElse("")).toList();
            IntStream.range(0, words.size())
                    .filter(i -> !words.get(i).isEmpty() && words.indexOf(words.get(i)) < i)
                    .forEach(i -> options.get(i).error("the option \"" + options.get(i).peekText(language.code())
                            .orElse("") + "\" stands here twice", ""));
        }
    }
}
