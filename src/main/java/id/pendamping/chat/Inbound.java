package id.pendamping.chat;

import id.pendamping.chat.OutgoingMessage.Media;
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

    /**
     * Typed words; a command is text that begins with {@code /}.
     *
     * @param replyTo the message that they answer, or null where none was named
     */
    record Text(String id, ChatId chat, Instant at, String text, @Nullable Long replyTo) implements Inbound {

        /** Words that answer no message in particular. */
        public Text(String id, ChatId chat, Instant at, String text) {
            this(id, chat, at, text, null);
        }
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

    /**
     * A picture, voice note, document, sticker ...; the content stays at the channel, only its file id is known.
     *
     * @param replyTo the message that it answers, or null where none was named
     */
    record Attachment(String id, ChatId chat, Instant at, AttachmentKind kind, @Nullable String fileId,
            @Nullable String caption, @Nullable Long replyTo) implements Inbound {

        /** One that answers no message in particular. */
        public Attachment(String id, ChatId chat, Instant at, AttachmentKind kind, @Nullable String fileId,
                @Nullable String caption) {
            this(id, chat, at, kind, fileId, caption, null);
        }
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

    /**
     * Somebody of staff did something for the person whose talk this is ({@code staff:<commandId>}).
     *
     * @param person for whom; nothing is done where the talk is somebody else's by now
     * @param ticket which request for help it is about
     * @param helper what the person is told they are called
     * @param words what they answered, empty where they said nothing
     * @param media the file that they answered with, or null
     */
    record Helped(String id, ChatId chat, Instant at, String person, String ticket, String helper, HelpDeed deed,
            String words, @Nullable Media media) implements Inbound {

        /** Without a file. */
        public Helped(String id, ChatId chat, Instant at, String person, String ticket, String helper, HelpDeed deed,
                String words) {
            this(id, chat, at, person, ticket, helper, deed, words, null);
        }
    }

    /** What somebody of staff did with a request for help. */
    enum HelpDeed {
        TAKEN, ANSWERED, CLOSED
    }

    /**
     * A person asked somebody of staff for something that their talk has to do ({@code staff:<formId>#0}).
     *
     * @param person for whom; nothing is done where the talk is somebody else's by now
     */
    record Asked(String id, ChatId chat, Instant at, String person, Request request) implements Inbound {
    }

    /** What a person can ask staff for: no more messages, messages again, or to be forgotten. */
    enum Request {
        STOP, RESUME, ERASE
    }

    /** What an {@link Attachment} is. */
    enum AttachmentKind {
        PHOTO, VOICE, VIDEO, DOCUMENT, STICKER, OTHER
    }
}
