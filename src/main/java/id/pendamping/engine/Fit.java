package id.pendamping.engine;

import id.pendamping.chat.Button;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps what goes out within the limits of every channel, whatever people wrote into it. */
final class Fit {

    private static final String MORE = "…";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Fit() {
    }

    /** Too long a text loses its end and, because a tag may be cut, its markup; too long a caption its picture. */
    static OutgoingMessage message(String html, List<List<Button>> keyboard, @Nullable Media media, Share ask) {
        int length = Html.plain(html).length();
        if (length > OutgoingMessage.MAX_TEXT) {
            String words = cut(Html.plain(html), OutgoingMessage.MAX_TEXT);
            return new OutgoingMessage(Html.escape(words), keyboard, null, ask);
        }
        return new OutgoingMessage(html, keyboard, length > OutgoingMessage.MAX_CAPTION ? null : media, ask);
    }

    /** @param html tiny HTML; a button shows plain words only */
    static String label(String html) {
        String words = BLANKS.matcher(Html.plain(html)).replaceAll(" ").strip();
        return words.isEmpty() ? MORE : cut(words, Button.MAX_LABEL);
    }

    private static String cut(String words, int max) {
        if (words.length() <= max) {
            return words;
        }
        int end = max - MORE.length();
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + MORE;
    }
}
