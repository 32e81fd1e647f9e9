package id.pendamping.telegram;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Whether a request has begun to leave: before that a failure means that Telegram knows nothing of it. */
final class Attempt {

    private volatile boolean begun;

    static Attempt of(Call call) {
        return Objects.requireNonNull(call.request().tag(Attempt.class));
    }

    boolean begun() {
        return begun;
    }

    /** Stands between connecting and writing. */
    static Response noteBegin(Interceptor.Chain chain) throws IOException {
        of(chain.call()).begun = true;
        return chain.proceed(chain.request());
    }
}
