package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.telegram.Answer.Ok;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** What Telegram says about the bot itself; asked until it is known. */
class Bot {

    private final BotApi api;
    private volatile @Nullable String username;

    Bot(BotApi api) {
        this.api = api;
    }

    /** The bot's public name without the @, empty while Telegram does not answer. */
    Optional<String> username() {
        String known = username;
        if (known == null && api.call(GetMe.builder().build()) instanceof Ok ok) {
            known = read(ok);
            username = known;
        }
        return Optional.ofNullable(known);
    }

    private static @Nullable String read(Ok ok) {
        try {
            JsonNode name = ApiJson.tree(ok.body()).path("result").path("username");
            return name.isTextual() ? name.asText() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
