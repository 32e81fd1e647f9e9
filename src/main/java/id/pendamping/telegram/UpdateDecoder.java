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
    private final GroupDecoder groups;

    UpdateDecoder(long botId, InstantSource clock) {
        this.botId = botId;
        this.clock = clock;
        groups = new GroupDecoder(botId);
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
        if (update.getChatMember() != null) {
            return groups.change(id, now(), update.getChatMember());
        }
        if (update.getPollAnswer() != null) {
            return groups.answer(id, now(), update.getPollAnswer());
        }
        return Decoded.Nothing.HERE;
    }

    private Decoded message(String id, Message message) {
        Chat chat = message.getChat();
        if (!isPrivate(chat)) {
            return groups.message(id, now(), message, false);
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
        if (message == null || data == null || data.equals(Markup.INERT)) {
            return new Decoded.OnlyAcknowledge(query.getId());
        }
        if (!isPrivate(message.getChat())) {
            return groups.tap(id, now(), query, message.getChat(), data);
        }
        return new Decoded.FromPerson(new Inbound.Tap(id, chatId(message.getChat().getId()), now(), data,
                message.getMessageId() == null ? null : message.getMessageId().longValue(), query.getId()));
    }

    private Decoded edited(String id, Message message) {
        // A place that is shared live comes as an edit every few seconds; nobody corrected anything.
        if (message.getLocation() != null) {
            return Decoded.Nothing.HERE;
        }
        if (!isPrivate(message.getChat())) {
            return groups.message(id, now(), message, true);
        }
        return new Decoded.FromPerson(new Inbound.Edited(id, chatId(message.getChat().getId()), now()));
    }

    private Decoded reachability(String id, ChatMemberUpdated change) {
        if (change.getNewChatMember() == null) {
            return Decoded.Nothing.HERE;
        }
        if (!isPrivate(change.getChat())) {
            return groups.admission(id, now(), change);
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
