package id.pendamping.invite;

import id.pendamping.chat.Drawn;
import id.pendamping.chat.OutgoingMessage.Media;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An A4 page to print: a QR code of a link to the bot, a headline above it and a few words below it.
 *
 * @param link an address at {@code https://t.me/}
 * @param title up to 60 characters
 * @param text up to 300 characters
 */
public record Poster(String link, String title, String text) {

    static final String NAME = "poster";
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 300;

    public Poster {
        if (!isDrawable(link, title, text)) {
            throw new IllegalArgumentException("a poster has a link to t.me, a title and a text that fit on the page");
        }
    }

    static boolean isDrawable(String link, String title, String text) {
        return link.matches("https://t\\.me/[A-Za-z0-9_]{1,40}(\\?[a-z]+=[A-Za-z0-9_-]{1,64})?")
                && title.length() <= LONGEST_TITLE && text.length() <= LONGEST_TEXT;
    }

    /** @param alt the words for people who cannot see it */
    public Media media(String alt) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("link", link);
        values.put("title", title);
        values.put("text", text);
        return new Media(Media.Kind.PICTURE, new Drawn(NAME, values).path(), alt);
    }
}
