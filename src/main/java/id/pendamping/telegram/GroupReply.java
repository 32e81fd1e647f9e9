package id.pendamping.telegram;

import id.pendamping.telegram.Decoded.InGroup;
import id.pendamping.telegram.TelegramSettings.ChannelWords;
import java.util.Locale;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Whoever calls the bot in a group is shown the way to the private talk. Best effort; nothing else is said in groups. */
class GroupReply {

    private final BotApi api;
    private final Bot bot;
    private final ChannelWords words;

    GroupReply(BotApi api, Bot bot, ChannelWords words) {
        this.api = api;
        this.bot = bot;
        this.words = words;
    }

    void answer(InGroup group) {
        String text = group.text().toLowerCase(Locale.ROOT);
        if (!text.startsWith("/") && text.indexOf('@') < 0) {
            return;
        }
        bot.username().filter(name -> isMeant(text, name.toLowerCase(Locale.ROOT))).ifPresent(name -> api
                .call(SendMessage.builder().chatId(group.chat())
                        .text(words.groupLine().replace("{link}", "https://t.me/" + name)).build()));
    }

    private static boolean isMeant(String text, String name) {
        String firstWord = text.split("\\s", 2)[0];
        boolean anyonesCommand = firstWord.startsWith("/") && firstWord.length() > 1 && firstWord.indexOf('@') < 0;
        return anyonesCommand || text.matches("(?s).*@" + name + "(?![a-z0-9_]).*");
    }
}
