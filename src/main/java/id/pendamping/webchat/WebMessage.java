package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line in the log of a talk, written once and never changed: an edit is a line of its own about an earlier one.
 *
 * @param id unique over all talks and rising: the order of the log, and what the bot edits and buttons name
 * @param key the browser's own id of what the worker did, null for the bot; kept once per talk
 * @param at application time
 * @param about the earlier line of an {@link Kind#EDIT}, a {@link Kind#MARK} or a {@link Kind#TAP}, otherwise null
 * @param shown the message; what a worker said is escaped text without buttons
 */
public record WebMessage(long id, ChatId chat, Kind kind, @Nullable String key, Instant at, @Nullable Long about,
        OutgoingMessage shown) {

    /** Who said it and how. */
    public enum Kind {
        /** Said by the bot. */
        BOT,
        /** The bot put this message in the place of an earlier one. */
        EDIT,
        /** What was chosen takes the place of an earlier message's buttons. */
        MARK,
        /** The worker pressed the button with this label. */
        TAP,
        /** Typed by the worker. */
        TEXT, PHOTO, VOICE,
        /** A place: latitude and longitude with a space between. */
        PLACE,
        /** A phone number. */
        PHONE
    }

    /** A line before the store gave it an id. */
    public record Draft(ChatId chat, Kind kind, @Nullable String key, Instant at, @Nullable Long about,
            OutgoingMessage shown) {

        /** Something the bot did. */
        static Draft ofBot(ChatId chat, Kind kind, Instant at, @Nullable Long about, OutgoingMessage shown) {
            return new Draft(chat, kind, null, at, about, shown);
        }

        /** The line with its place in the order. */
        public WebMessage numbered(long id) {
            return new WebMessage(id, chat, kind, key, at, about, shown);
        }
    }
}
