package id.pendamping.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that came in, whatever the channel. The {@link #id() id} is unique and stable: the same thing delivered
 * again has the same id ({@code tg:<botId>:<updateId>}, {@code web:<uuid>}, {@code wake:<chat>:<waitNo>}).
 */
public sealed interface Inbound {

    String id();

    ChatId chat();

    /** When the program received it, by the program's clock. */
    Instant at();

    /** Typed words; a command is text that begins with {@code /}. */
    record Text(String id, ChatId chat, Instant at, String text) implements Inbound {
    }

    /**
     * A pressed button.
     *
     * @param data what the button carried, at most 64 bytes: {@code <waitNo>:<option>}
     * @param messageId the message that held the button, so that it can be edited; null where the channel has none
     * @param callbackId what the channel needs to stop its waiting sign; null where it has none
     */
    record Tap(String id, ChatId chat, Instant at, String data, @Nullable Long messageId, @Nullable String callbackId)
            implements
                Inbound {
    }

    /** A picture, voice note, document, sticker ...; the content stays at the channel, only its file id is known. */
    record Attachment(String id, ChatId chat, Instant at, AttachmentKind kind, @Nullable String fileId,
            @Nullable String caption) implements Inbound {
    }

    /** A shared place in degrees (WGS 84). */
    record Place(String id, ChatId chat, Instant at, double latitude, double longitude) implements Inbound {
    }

    /** A shared phone number, as the channel wrote it. */
    record Contact(String id, ChatId chat, Instant at, String phone) implements Inbound {
    }

    /** The person changed a message that was sent before; it changes nothing here. */
    record Edited(String id, ChatId chat, Instant at) implements Inbound {
    }

    /** The person blocked the bot, or let it back in. */
    record Reachability(String id, ChatId chat, Instant at, boolean reachable) implements Inbound {
    }

    /** Time has passed on an open question: the one that was asked with this number. */
    record Wake(String id, ChatId chat, Instant at, int waitNo) implements Inbound {
    }

    /** What an {@link Attachment} is. */
    enum AttachmentKind {
        PHOTO, VOICE, VIDEO, DOCUMENT, STICKER, OTHER
    }
}
