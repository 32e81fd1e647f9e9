package id.pendamping.webchat;

import org.springframework.http.HttpStatus;

/** A request that cannot be done: what is wrong and what would be legal. Never quotes what was sent. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String legal;

    Refusal(HttpStatus status, String wrong, String legal) {
        super(wrong, null, false, false);
        this.status = status;
        this.legal = legal;
    }

    static Refusal of(String wrong, String legal) {
        return new Refusal(HttpStatus.BAD_REQUEST, wrong, legal);
    }

    static void unless(boolean holds, String wrong, String legal) {
        if (!holds) {
            throw of(wrong, legal);
        }
    }

    HttpStatus status() {
        return status;
    }

    Body body() {
        return new Body(String.valueOf(getMessage()), legal);
    }

    /** As the browser gets it. */
    record Body(String wrong, String legal) {
    }
}
