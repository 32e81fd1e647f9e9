package id.pendamping.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one call of the Bot API. */
sealed interface Answer {

    /** @param body the whole answer, as JSON */
    record Ok(byte[] body) implements Answer {
    }

    /**
     * Telegram says no, and nothing was done.
     *
     * @param code the HTTP status, 400 to 499
     * @param reason Telegram's words without anything quoted from the request
     * @param retryAfter how long to wait, only with 429
     */
    record Refused(int code, String reason, @Nullable Duration retryAfter) implements Answer {

        static final int BAD_REQUEST = 400;
        static final int UNAUTHORIZED = 401;
        static final int FORBIDDEN = 403;
        static final int NOT_FOUND = 404;
        static final int CONFLICT = 409;
        static final int TOO_MANY = 429;
    }

    /** Telegram was not reached; certainly nothing was done. @param what the kind of trouble */
    record NotReached(String what) implements Answer {
    }

    /** It was asked, and what came of it is not known. @param what the kind of trouble */
    record Unclear(String what) implements Answer {
    }
}
