package id.pendamping.telegram;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate;
import id.pendamping.chat.GroupUpdate.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.polls.PollAnswer;

/** Turns what Telegram tells about groups into {@link GroupUpdate}s. Channels are not served. */
record GroupDecoder(long botId) {

    Decoded message(String id, Instant at, Message message, boolean isEdited) {
        Chat chat = message.getChat();
        if (!isGroup(chat)) {
            return Decoded.Nothing.HERE;
        }
        ChatId group = UpdateDecoder.chatId(chat.getId());
        if (message.getMigrateToChatId() != null) {
            return in(new GroupUpdate.Moved(id, at, group, UpdateDecoder.chatId(message.getMigrateToChatId())));
        }
        if (message.getMigrateFromChatId() != null) {
            return in(new GroupUpdate.Moved(id, at, UpdateDecoder.chatId(message.getMigrateFromChatId()), group));
        }
        if (message.getNewChatMembers() != null && !message.getNewChatMembers().isEmpty()) {
            return in(new GroupUpdate.Came(id, at, group, message.getNewChatMembers().stream()
                    .filter(it -> isBot(it) && it.getId() != botId).map(User::getId).toList()));
        }
        User left = message.getLeftChatMember();
        if (left != null) {
            return left.getId() == botId
                    ? Decoded.Nothing.HERE
                    : in(new GroupUpdate.Left(id, at, group, left.getId()));
        }
        if (message.getNewChatTitle() != null) {
            return in(new GroupUpdate.Renamed(id, at, group, message.getNewChatTitle()));
        }
        return said(id, at, group, message, isEdited);
    }

    private static Decoded said(String id, Instant at, ChatId group, Message message, boolean isEdited) {
        String text = message.getText() != null ? message.getText() : message.getCaption();
        boolean isContact = message.getContact() != null;
        if (text == null && !isContact) {
            return Decoded.Nothing.HERE;
        }
        // An admin who speaks as the group, and what a linked channel brings, come under another chat's name.
        boolean isNamed = message.getSenderChat() == null && message.getFrom() != null;
        if (isNamed && isBot(message.getFrom())) {
            return Decoded.Nothing.HERE;
        }
        return in(new GroupUpdate.Said(id, at, group, topic(message), message.getMessageId().longValue(),
                isNamed ? message.getFrom().getId() : null,
                message.getSenderChat() != null && group.equals(UpdateDecoder.chatId(message.getSenderChat().getId())),
                text == null ? "" : text, isContact, isEdited));
    }

    /** In groups without topics a reply has a thread of its own, which is none to speak in. */
    private static @Nullable Integer topic(Message message) {
        return Boolean.TRUE.equals(message.getIsTopicMessage()) ? message.getMessageThreadId() : null;
    }

    Decoded tap(String id, Instant at, CallbackQuery query, Chat chat, String data) {
        return isGroup(chat)
                ? in(new GroupUpdate.Pressed(id, at, UpdateDecoder.chatId(chat.getId()), query.getFrom().getId(), data,
                        query.getId()))
                : new Decoded.OnlyAcknowledge(query.getId());
    }

    Decoded admission(String id, Instant at, ChatMemberUpdated change) {
        Chat chat = change.getChat();
        if (!isGroup(chat)) {
            return Decoded.Nothing.HERE;
        }
        ChatMember now = change.getNewChatMember();
        boolean mayDelete = now instanceof ChatMemberAdministrator admin
                && Boolean.TRUE.equals(admin.getCanDeleteMessages());
        return in(new GroupUpdate.Admitted(id, at, UpdateDecoder.chatId(chat.getId()),
                chat.getTitle() == null ? "" : chat.getTitle(), place(now), mayDelete));
    }

    Decoded change(String id, Instant at, ChatMemberUpdated change) {
        ChatMember now = change.getNewChatMember();
        if (!isGroup(change.getChat()) || now == null || now.getUser() == null) {
            return Decoded.Nothing.HERE;
        }
        ChatId group = UpdateDecoder.chatId(change.getChat().getId());
        User user = now.getUser();
        return in(place(now) == Place.OUTSIDE
                ? new GroupUpdate.Left(id, at, group, user.getId())
                : new GroupUpdate.Came(id, at, group, isBot(user) ? List.of(user.getId()) : List.of()));
    }

    Decoded answer(String id, Instant at, PollAnswer answer) {
        // Somebody who answers in the name of a chat comes with a user that stands for nobody.
        Long user = answer.getVoterChat() != null || answer.getUser() == null ? null : answer.getUser().getId();
        return in(new GroupUpdate.Answered(id, at, answer.getPollId(), user,
                answer.getOptionIds() == null ? List.of() : answer.getOptionIds()));
    }

    private static Place place(ChatMember member) {
        return switch (member.getStatus()) {
            case "creator", "administrator" -> Place.ADMIN;
            case "member" -> Place.MEMBER;
            case "restricted" -> member instanceof ChatMemberRestricted restricted
                    && Boolean.FALSE.equals(restricted.getIsMember()) ? Place.OUTSIDE : Place.MEMBER;
            default -> Place.OUTSIDE;
        };
    }

    private static boolean isGroup(Chat chat) {
        return "group".equals(chat.getType()) || "supergroup".equals(chat.getType());
    }

    private static boolean isBot(User user) {
        return Boolean.TRUE.equals(user.getIsBot());
    }

    private static Decoded in(GroupUpdate update) {
        return new Decoded.InGroup(update);
    }
}
