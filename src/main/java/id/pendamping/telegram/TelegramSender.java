package id.pendamping.telegram;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.InGroup;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import id.pendamping.telegram.Answer.Ok;
import id.pendamping.telegram.Answer.Refused;
import id.pendamping.telegram.TelegramSettings.ChannelWords;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;

/** Shows messages in Telegram. Pace is kept by the caller. */
class TelegramSender implements MessageSender {

    private static final Logger log = LoggerFactory.getLogger(TelegramSender.class);
    private static final int LONGEST_TOAST = 200;
    static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

    private final BotApi api;
    private final MediaFiles files;
    private final ChannelWords words;
    private final GroupMessages groups;

    /** Chats that were shown a sharing button since the program started; it is taken away with the next plain message. */
    private final Set<String> sharing = ConcurrentHashMap.newKeySet();

    TelegramSender(BotApi api, MediaFiles files, ChannelWords words) {
        this.api = api;
        this.files = files;
        this.words = words;
        groups = new GroupMessages(api);
    }

    @Override
    public String channel() {
        return UpdateDecoder.CHANNEL;
    }

    @Override
    public Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits) {
        InGroup group = message.group();
        if (group != null) {
            return groups.send(chat, message, group);
        }
        Media media = message.media();
        if (media != null) {
            return files.has(media) ? sendFile(chat, message, media) : sendText(chat, describing(message, media));
        }
        if (edits == null || message.ask() != Share.NOTHING) {
            return sendText(chat, message);
        }
        return edit(chat, message, edits);
    }

    @Override
    public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
        Media media = message.media();
        String text = media == null ? message.plain() : (message.plain() + "\n" + media.alt()).strip();
        return sendText(chat, text.substring(0, Math.min(text.length(), OutgoingMessage.MAX_TEXT)), false, message);
    }

    @Override
    public void acknowledge(ChatId chat, String callbackId, @Nullable String toast) {
        String text = toast == null || toast.length() <= LONGEST_TOAST ? toast : toast.substring(0, LONGEST_TOAST);
        courtesy(AnswerCallbackQuery.builder().callbackQueryId(callbackId).text(text).build());
    }

    @Override
    public void mark(ChatId chat, long messageId, String label) {
        courtesy(EditMessageReplyMarkup.builder().chatId(chat.local()).messageId(Math.toIntExact(messageId))
                .replyMarkup(Markup.chosen(label)).build());
    }

    private Delivery edit(ChatId chat, OutgoingMessage message, long messageId) {
        Answer answer = api.call(EditMessageText.builder().chatId(chat.local()).messageId(Math.toIntExact(messageId))
                .text(message.html()).parseMode(parseMode(message.html())).linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(Markup.inline(message.keyboard())).build());
        if (answer instanceof Refused refused && refused.code() == Refused.BAD_REQUEST) {
            // Asked for what is shown already, it is done; a message that is gone or too old has a new one after it.
            return refused.reason().contains("message is not modified")
                    ? new Delivery.Sent(messageId)
                    : sendText(chat, message);
        }
        return Deliveries.of(answer);
    }

    private Delivery sendText(ChatId chat, OutgoingMessage message) {
        return sendText(chat, message.html(), true, message);
    }

    private Delivery sendText(ChatId chat, String text, boolean html, OutgoingMessage message) {
        Answer answer = api.call(SendMessage.builder().chatId(chat.local()).text(text)
                .parseMode(html ? parseMode(text) : null).linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(chat, message)).build());
        return shown(chat, message, answer);
    }

    private Delivery sendFile(ChatId chat, OutgoingMessage message, Media media) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("chat_id", chat.local());
        if (!message.html().isEmpty()) {
            fields.put("caption", message.html());
            fields.put("parse_mode", "HTML");
        }
        ReplyKeyboard keyboard = keyboard(chat, message);
        if (keyboard != null) {
            fields.put("reply_markup", new String(ApiJson.write(keyboard), StandardCharsets.UTF_8));
        }
        return shown(chat, message, files.send(media, fields));
    }

    private Delivery shown(ChatId chat, OutgoingMessage message, Answer answer) {
        if (answer instanceof Ok) {
            if (message.ask() != Share.NOTHING) {
                sharing.add(chat.local());
            } else if (message.keyboard().isEmpty()) {
                sharing.remove(chat.local());
            }
        }
        return Deliveries.of(answer);
    }

    private @Nullable ReplyKeyboard keyboard(ChatId chat, OutgoingMessage message) {
        if (message.ask() != Share.NOTHING) {
            return Markup.sharing(message, words);
        }
        if (message.keyboard().isEmpty()) {
            return sharing.contains(chat.local()) ? new ReplyKeyboardRemove(true) : null;
        }
        return Markup.inline(message.keyboard());
    }

    private static OutgoingMessage describing(OutgoingMessage message, Media media) {
        String html = (message.html() + "\n<i>" + Html.escape(media.alt()) + "</i>").strip();
        return new OutgoingMessage(html, message.keyboard(), null, message.ask());
    }

    static @Nullable String parseMode(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? null : "HTML";
    }

    private void courtesy(BotApiMethod<?> method) {
        Answer answer = api.call(method);
        if (!(answer instanceof Ok)) {
            log.debug("A courtesy was not shown: {} {}", method.getMethod(), answer);
        }
    }
}
