package id.pendamping.telegram;

import id.pendamping.outbox.BotName;
import id.pendamping.outbox.GroupCalls.Account;
import java.util.Optional;

/** Keeps what the bot is called for whoever writes links to it. */
record NameTold(Bot bot, BotName name) {

    void remember() {
        bot.account().map(Account::username).filter(known -> !name.find().equals(Optional.of(known)))
                .ifPresent(name::remember);
    }
}
