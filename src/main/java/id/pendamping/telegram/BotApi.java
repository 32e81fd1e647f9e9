package id.pendamping.telegram;

import id.pendamping.telegram.Answer.NotReached;
import id.pendamping.telegram.Answer.Ok;
import id.pendamping.telegram.Answer.Refused;
import id.pendamping.telegram.Answer.Unclear;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * One call of the Bot API, asked exactly once, with an {@link Answer} for whatever happens. Calls block; run them on
 * virtual threads. Once Telegram has refused the token nothing is asked any more. Never logs an address: the token is
 * part of it.
 */
class BotApi {

    private static final Logger log = LoggerFactory.getLogger(BotApi.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int FIRST_CLIENT_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Duration WAIT_IF_NOTHING_IS_SAID = Duration.ofSeconds(1);

    private final Map<String, HttpUrl> addresses = new ConcurrentHashMap<>();
    private final OkHttpClient sending;
    private final OkHttpClient polling;
    private final HttpUrl base;
    private final AtomicBoolean tokenRefused = new AtomicBoolean();
    private volatile @Nullable Call waiting;
    private volatile boolean noMorePolls;

    BotApi(TelegramSettings settings, ApiClients clients) {
        this.sending = clients.sending();
        this.polling = clients.polling();
        HttpUrl server = HttpUrl.get(settings.apiUrl());
        this.base = server.newBuilder().addPathSegment("bot" + settings.token()).addPathSegment("").build();
    }

    Answer call(PartialBotApiMethod<?> method) {
        return call(method.getMethod(), RequestBody.create(ApiJson.write(method), JSON));
    }

    /** For calls that carry a file. */
    Answer call(String method, RequestBody form) {
        return ask(prepared(sending, method, form), method);
    }

    /** Waits up to the poll's own time-out; ended early by {@link #endPoll()}. */
    Answer poll(GetUpdates method) {
        Call call = prepared(polling, method.getMethod(), RequestBody.create(ApiJson.write(method), JSON));
        waiting = call;
        // Said after the call is shown, so that one of the two sees the other.
        return noMorePolls ? new NotReached("ended") : ask(call, method.getMethod());
    }

    /** Ends the poll that is waiting, and lets no other begin. */
    void endPoll() {
        noMorePolls = true;
        Call call = waiting;
        if (call != null) {
            call.cancel();
        }
    }

    boolean isTokenRefused() {
        return tokenRefused.get();
    }

    private Call prepared(OkHttpClient client, String method, RequestBody body) {
        HttpUrl address = addresses.computeIfAbsent(method,
                name -> base.newBuilder().addPathSegment(name).build());
        return client.newCall(
                new Request.Builder().url(address).tag(Attempt.class, new Attempt()).post(body).build());
    }

    private Answer ask(Call call, String method) {
        if (tokenRefused.get()) {
            return new Refused(Refused.UNAUTHORIZED, "Unauthorized", null);
        }
        try (Response response = call.execute()) {
            return understood(method, response.code(), response.body() == null ? new byte[0] : response.body().bytes());
        } catch (IOException e) {
            String what = e.getClass().getSimpleName();
            return Attempt.of(call).begun() ? new Unclear(what) : new NotReached(what);
        }
    }

    private Answer understood(String method, int status, byte[] body) {
        if (status == 200) {
            return new Ok(body);
        }
        if (status < FIRST_CLIENT_ERROR || status >= FIRST_SERVER_ERROR) {
            return new Unclear("status " + status);
        }
        Refused refused = ApiJson.refused(status, body);
        if (status == Refused.UNAUTHORIZED && tokenRefused.compareAndSet(false, true)) {
            log.error("Telegram refuses the bot's token (401 at {}). Nothing is sent or received any more."
                    + " Set TELEGRAM_BOT_TOKEN to the token that @BotFather shows and start again;"
                    + " what is unsent stays stored.", method);
        }
        return status == Refused.TOO_MANY && refused.retryAfter() == null
                ? new Refused(status, refused.reason(), WAIT_IF_NOTHING_IS_SAID)
                : refused;
    }
}
