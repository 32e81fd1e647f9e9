package id.pendamping.outbox;

import id.pendamping.chat.StartLink;
import java.util.Optional;

/** Writes links by which people come to the bot. */
public record BotLinks(BotName bot) {

    /** Empty as long as no bot is known by a name, as on the trial page. */
    public Optional<String> url(StartLink link) {
        return bot.find().map(name -> "https://t.me/" + name + "?start=" + link.payload());
    }

    /** The link, or else the words to type. */
    public String words(StartLink link) {
        return url(link).orElseGet(link::command);
    }
}
