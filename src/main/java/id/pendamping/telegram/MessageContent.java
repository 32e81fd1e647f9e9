package id.pendamping.telegram;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.AttachmentKind;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a person put into a message. */
final class MessageContent {

    private MessageContent() {
    }

    /** Empty for Telegram's own notices, which nobody wrote. */
    static Optional<Inbound> of(Message message, String id, ChatId chat, Instant at) {
        if (message.getText() != null) {
            return Optional.of(new Inbound.Text(id, chat, at, message.getText(), replyTo(message)));
        }
        // A venue brings its place as well.
        Location place = message.getLocation();
        if (place != null && place.getLatitude() != null && place.getLongitude() != null) {
            return Optional.of(new Inbound.Place(id, chat, at, place.getLatitude(), place.getLongitude()));
        }
        if (message.getContact() != null && message.getContact().getPhoneNumber() != null) {
            return Optional.of(new Inbound.Contact(id, chat, at, message.getContact().getPhoneNumber()));
        }
        return isNotice(message) ? Optional.empty() : Optional.of(attachment(message, id, chat, at));
    }

    private static Inbound attachment(Message message, String id, ChatId chat, Instant at) {
        if (message.getPhoto() != null && !message.getPhoto().isEmpty()) {
            return attached(message, id, chat, at, AttachmentKind.PHOTO, message.getPhoto().getLast().getFileId());
        }
        if (message.getVoice() != null) {
            return attached(message, id, chat, at, AttachmentKind.VOICE, message.getVoice().getFileId());
        }
        if (message.getVideo() != null) {
            return attached(message, id, chat, at, AttachmentKind.VIDEO, message.getVideo().getFileId());
        }
        if (message.getVideoNote() != null) {
            return attached(message, id, chat, at, AttachmentKind.VIDEO, message.getVideoNote().getFileId());
        }
        if (message.getSticker() != null) {
            return attached(message, id, chat, at, AttachmentKind.STICKER, message.getSticker().getFileId());
        }
        if (message.getAudio() != null) {
            return attached(message, id, chat, at, AttachmentKind.OTHER, message.getAudio().getFileId());
        }
        // An animation is a document to Telegram as well; people mean it like a sticker.
        if (message.getAnimation() != null) {
            return attached(message, id, chat, at, AttachmentKind.OTHER, message.getAnimation().getFileId());
        }
        if (message.getDocument() != null) {
            return attached(message, id, chat, at, AttachmentKind.DOCUMENT, message.getDocument().getFileId());
        }
        return attached(message, id, chat, at, AttachmentKind.OTHER, null);
    }

    private static Inbound attached(Message message, String id, ChatId chat, Instant at, AttachmentKind kind,
            @Nullable String fileId) {
        return new Inbound.Attachment(id, chat, at, kind, fileId, message.getCaption(), replyTo(message));
    }

    private static @Nullable Long replyTo(Message message) {
        Message answered = message.getReplyToMessage();
        return answered == null || answered.getMessageId() == null ? null : answered.getMessageId().longValue();
    }

    private static boolean isNotice(Message message) {
        return message.getPinnedMessage() != null || message.getMessageAutoDeleteTimerChanged() != null
                || message.getWriteAccessAllowed() != null || message.getChatBackgroundSet() != null
                || message.getMigrateToChatId() != null || message.getMigrateFromChatId() != null
                || message.getConnectedWebsite() != null || message.getBoostAdded() != null
                || message.getProximityAlertTriggered() != null;
    }
}
