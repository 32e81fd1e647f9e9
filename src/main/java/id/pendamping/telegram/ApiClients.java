package id.pendamping.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * The two HTTP clients. Both ask exactly once: what the transport would repeat by itself (a cut connection, a redirect,
 * a 503 that invites to) is left to those who know whether a second message does harm.
 *
 * @param polling waits longer, and can be interrupted without touching what is being sent
 */
record ApiClients(OkHttpClient sending, OkHttpClient polling) {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int KEPT_CONNECTIONS = 512;
    private static final long KEEP_SECONDS = 60;

    /**
     * @param patience how long an answer may take
     * @param pollWait how long Telegram may hold a poll
     */
    static ApiClients with(Duration patience, Duration pollWait) {
        OkHttpClient sending = new OkHttpClient.Builder().retryOnConnectionFailure(false).followRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1)).connectTimeout(CONNECT).readTimeout(patience)
                .writeTimeout(patience)
                .connectionPool(new ConnectionPool(KEPT_CONNECTIONS, KEEP_SECONDS, TimeUnit.SECONDS))
                .addNetworkInterceptor(Attempt::noteBegin).addNetworkInterceptor(ApiClients::withoutInvitation).build();
        OkHttpClient polling = sending.newBuilder()
                .connectionPool(new ConnectionPool(1, KEEP_SECONDS, TimeUnit.SECONDS))
                .readTimeout(pollWait.plus(patience)).build();
        return new ApiClients(sending, polling);
    }

    /** The client asks again at once after a 503 with {@code Retry-After: 0}, whatever its settings say. */
    private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.code() == 503 ? response.newBuilder().removeHeader("Retry-After").build() : response;
    }
}
