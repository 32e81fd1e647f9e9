package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.outbox.GroupCalls.Account;
import id.pendamping.telegram.Answer.Ok;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** What Telegram says about the bot itself; asked until it is known. */
class Bot {

    private final BotApi api;
    private volatile @Nullable Account account;

    Bot(BotApi api) {
        this.api = api;
    }

    /** Empty while Telegram does not answer. */
    Optional<Account> account() {
        Account known = account;
        if (known == null && api.call(GetMe.builder().build()) instanceof Ok ok) {
            known = read(ok);
            account = known;
        }
        return Optional.ofNullable(known);
    }

    private static @Nullable Account read(Ok ok) {
        try {
            JsonNode me = ApiJson.tree(ok.body()).path("result");
            JsonNode name = me.path("username");
            return name.isTextual()
                    ? new Account(name.asText(), me.path("can_read_all_group_messages").asBoolean(false))
                    : null;
        } catch (IOException e) {
            return null;
        }
    }
}
