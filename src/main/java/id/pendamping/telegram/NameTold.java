package id.pendamping.telegram;

import id.pendamping.outbox.BotName;
import java.util.Optional;

/** Keeps what the bot is called for whoever writes links to it. */
record NameTold(Bot bot, BotName name) {

    void remember() {
        bot.username().filter(known -> !name.find().equals(Optional.of(known))).ifPresent(name::remember);
    }
}
