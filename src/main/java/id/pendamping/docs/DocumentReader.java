package id.pendamping.docs;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes pages of documents in Markdown. HTML in them is shown as it is written, and not obeyed. */
final class DocumentReader {

    static final String SUFFIX = ".md";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    /** What is wider than a phone scrolls in its own box, by keyboard too. */
    private static final Map<String, String> WIDE = Map.of("<table>", "<div class=\"table\" tabindex=\"0\"><table>",
            "</table>", "</table></div>");

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer html = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
            .attributeProviderFactory(context -> new Marks()).build();

    Document read(String name, String markdown) {
        Node text = parser.parse(markdown);
        String title = first(text, Heading.class);
        String rendered = html.render(text);
        for (Map.Entry<String, String> wide : WIDE.entrySet()) {
            rendered = rendered.replace(wide.getKey(), wide.getValue());
        }
        return new Document(name, title.isEmpty() ? name : title, sentence(first(text, Paragraph.class)), rendered);
    }

    private static String first(Node text, Class<? extends Node> kind) {
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                return PlainText.of(node);
            }
        }
        return "";
    }

    private static String sentence(String text) {
        return text.replaceFirst("^(.{12,}?[.?!])\\s.*", "$1");
    }
}
