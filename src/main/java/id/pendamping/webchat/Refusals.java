package id.pendamping.webchat;

import id.pendamping.inbox.Conversations.StoreAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in JSON why a request of the page was not done. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    @ExceptionHandler
    ResponseEntity<Refusal.Body> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(refusal.body());
    }

    @ExceptionHandler
    ResponseEntity<Refusal.Body> unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
        }
        return refused(Refusal.of("the body cannot be read", "one JSON object; a message has a kind: " + Said.KINDS));
    }

    @ExceptionHandler
    ResponseEntity<Refusal.Body> notANumber(MethodArgumentTypeMismatchException mismatch) {
        return refused(Refusal.of(mismatch.getName() + " is not a number", "0 or more"));
    }

    @ExceptionHandler
    ResponseEntity<Refusal.Body> storeAway(StoreAway away) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "1")
                .body(new Refusal.Body("the store does not answer", "the same request again in a second"));
    }
}
