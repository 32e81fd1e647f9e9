package id.pendamping.inbox;

import id.pendamping.dialog.Handed;
import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.TextBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lines about what is kept, in the words of the dialog {@code told}. A line for which the content has no words is left
 * out.
 */
public final class ToldLines {

    private final TextBook book;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    public ToldLines(Content content, Language language) {
        this.book = new TextBook(content, "told");
        this.language = language;
    }

    /** @param values of {@code what}, {@code day}, {@code sum}, {@code count}, {@code people}, where the words need them */
    public ToldLines add(String step, Map<String, ?> values) {
        String line = word(step, values);
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return this;
    }

    public ToldLines empty() {
        lines.add("");
        return this;
    }

    /** The words alone, without markup; empty where the content has none. */
    public String word(String step, Map<String, ?> values) {
        return book.text(step, new Handed(values, language, LocalDate.EPOCH)).map(Html::plain).orElse("");
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public String text() {
        return String.join("\n", lines);
    }
}
