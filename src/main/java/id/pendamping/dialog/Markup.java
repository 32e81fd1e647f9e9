package id.pendamping.dialog;

import id.pendamping.chat.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup of one written text: bold and italics stay, everything else is shown as it is written. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(/?)([bi])>");

    private final Deque<String> open = new ArrayDeque<>();
    private boolean broken;

    /** The next piece of the text as tiny HTML. */
    String html(String piece) {
        StringBuilder html = new StringBuilder(piece.length() + 16);
        Matcher tags = TAG.matcher(piece);
        int from = 0;
        while (tags.find()) {
            html.append(Html.escape(piece.substring(from, tags.start()))).append(tags.group());
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else {
                broken |= open.isEmpty() || !open.pop().equals(tags.group(2));
            }
            from = tags.end();
        }
        return html.append(Html.escape(piece.substring(from))).toString();
    }

    /** Whether every sign that was opened has been closed, in order. */
    boolean isClosed() {
        return !broken && open.isEmpty();
    }
}
