package id.pendamping.chat;

import java.util.regex.Pattern;

/** The tiny HTML of {@link OutgoingMessage}: escaping what people wrote, and taking the markup away again. */
public final class Html {

    private static final Pattern TAG = Pattern.compile("</?[bi]>");

    private Html() {
    }

    /** Makes any text safe to stand in a message. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text a person reads. */
    public static String plain(String html) {
        return TAG.matcher(html).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
