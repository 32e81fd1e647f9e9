package id.pendamping.docs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What is added to the elements of one page: names to link to, addresses of other pages, and the reach of the keyboard. */
final class Marks implements AttributeProvider {

    private final Set<String> names = new HashSet<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", name(PlainText.of(node)));
        }
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
        attributes.computeIfPresent("href", (any, address) -> page(address));
    }

    /** As links within documents write it. */
    private String name(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        String name = plain;
        for (int i = 1; !names.add(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    /** Documents name each other as files; their pages have no such ending. */
    private static String page(String address) {
        return address.contains("://") ? address : address.replaceFirst("\\.md(?=$|#)", "");
    }
}
