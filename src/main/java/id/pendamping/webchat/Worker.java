package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import java.util.regex.Pattern;

/**
 * An invented person at the page.
 *
 * @param id stays the same as long as they are on the page
 * @param name how the page calls them, 1 to 40 characters
 * @param note who they are in a few words, at most 80 characters
 * @param talk the local name of their chat; a new one each time the talk starts afresh, so that the bot meets a stranger
 */
public record Worker(String id, String name, String note, String talk) {

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    static final int MAX_NAME = 40;
    static final int MAX_NOTE = 80;

    /** The channel of every talk at the page. */
    static final String CHANNEL = "web";

    ChatId chat() {
        return ChatId.of(CHANNEL, talk);
    }
}
