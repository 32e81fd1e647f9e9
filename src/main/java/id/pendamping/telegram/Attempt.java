package id.pendamping.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Whether a request has begun to leave: before that a failure means that Telegram knows nothing of it. */
final class Attempt {

    private volatile boolean begun;

    boolean begun() {
        return begun;
    }

    /** Stands between connecting and writing. */
    static Response noteBegin(Interceptor.Chain chain) throws IOException {
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt != null) {
            attempt.begun = true;
        }
        return chain.proceed(chain.request());
    }
}
