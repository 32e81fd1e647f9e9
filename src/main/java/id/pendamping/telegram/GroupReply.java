package id.pendamping.telegram;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.Channels;
import id.pendamping.telegram.Decoded.InGroup;
import id.pendamping.telegram.TelegramSettings.ChannelWords;
import java.util.Locale;

/** Whoever calls the bot in a group is shown the way to the private talk. Best effort; nothing else is said in groups. */
class GroupReply {

    private final Channels channels;
    private final Bot bot;
    private final ChannelWords words;

    GroupReply(Channels channels, Bot bot, ChannelWords words) {
        this.channels = channels;
        this.bot = bot;
        this.words = words;
    }

    void answer(InGroup group) {
        String text = group.text().toLowerCase(Locale.ROOT);
        if (!text.startsWith("/") && text.indexOf('@') < 0) {
            return;
        }
        ChatId chat = UpdateDecoder.chatId(group.chat());
        bot.username().filter(name -> isMeant(text, name.toLowerCase(Locale.ROOT)) && !channels.holdsBack(chat))
                .map(name -> words.groupLine().replace("{link}", "https://t.me/" + name))
                .ifPresent(line -> channels.send(chat, OutgoingMessage.text(Html.escape(line)), null));
    }

    private static boolean isMeant(String text, String name) {
        String firstWord = text.split("\\s", 2)[0];
        boolean anyonesCommand = firstWord.startsWith("/") && firstWord.length() > 1 && firstWord.indexOf('@') < 0;
        return anyonesCommand || text.matches("(?s).*@" + name + "(?![a-z0-9_]).*");
    }
}
