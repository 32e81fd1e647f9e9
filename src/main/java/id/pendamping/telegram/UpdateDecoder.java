package id.pendamping.telegram;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import java.time.Instant;
import java.time.InstantSource;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Turns Telegram's updates into what the door knows. Whatever is not for this program becomes {@link Decoded.Nothing}. */
class UpdateDecoder {

    static final String CHANNEL = "tg";

    private final long botId;
    private final InstantSource clock;

    UpdateDecoder(long botId, InstantSource clock) {
        this.botId = botId;
        this.clock = clock;
    }

    Decoded decode(Update update) {
        String id = "tg:" + botId + ":" + update.getUpdateId();
        if (update.getMessage() != null) {
            return message(id, update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return tap(id, update.getCallbackQuery());
        }
        if (update.getEditedMessage() != null) {
            return edited(id, update.getEditedMessage());
        }
        if (update.getMyChatMember() != null) {
            return reachability(id, update.getMyChatMember());
        }
        return Decoded.Nothing.HERE;
    }

    private Decoded message(String id, Message message) {
        Chat chat = message.getChat();
        if (!isPrivate(chat)) {
            String text = message.getText();
            return text == null || "channel".equals(chat.getType())
                    ? Decoded.Nothing.HERE
                    : new Decoded.InGroup(chat.getId(), text);
        }
        if (message.getFrom() != null && Boolean.TRUE.equals(message.getFrom().getIsBot())) {
            return Decoded.Nothing.HERE;
        }
        return MessageContent.of(message, id, chatId(chat.getId()), now()).<Decoded>map(Decoded.FromPerson::new)
                .orElse(Decoded.Nothing.HERE);
    }

    private Decoded tap(String id, CallbackQuery query) {
        MaybeInaccessibleMessage message = query.getMessage();
        String data = query.getData();
        if (message == null || data == null || !isPrivate(message.getChat()) || data.equals(Markup.INERT)) {
            return new Decoded.OnlyAcknowledge(query.getId());
        }
        return new Decoded.FromPerson(new Inbound.Tap(id, chatId(message.getChat().getId()), now(), data,
                message.getMessageId() == null ? null : message.getMessageId().longValue(), query.getId()));
    }

    private Decoded edited(String id, Message message) {
        // A place that is shared live comes as an edit every few seconds; nobody corrected anything.
        if (!isPrivate(message.getChat()) || message.getLocation() != null) {
            return Decoded.Nothing.HERE;
        }
        return new Decoded.FromPerson(new Inbound.Edited(id, chatId(message.getChat().getId()), now()));
    }

    private Decoded reachability(String id, ChatMemberUpdated change) {
        if (!isPrivate(change.getChat()) || change.getNewChatMember() == null) {
            return Decoded.Nothing.HERE;
        }
        boolean reachable = "member".equals(change.getNewChatMember().getStatus());
        return new Decoded.FromPerson(new Inbound.Reachability(id, chatId(change.getChat().getId()), now(), reachable));
    }

    private static boolean isPrivate(Chat chat) {
        return "private".equals(chat.getType());
    }

    static ChatId chatId(long chat) {
        return ChatId.of(CHANNEL, String.valueOf(chat));
    }

    private Instant now() {
        return clock.instant();
    }
}
