package id.pendamping.telegram;

import id.pendamping.outbox.Delivery;
import id.pendamping.telegram.Answer.NotReached;
import id.pendamping.telegram.Answer.Ok;
import id.pendamping.telegram.Answer.Refused;
import id.pendamping.telegram.Answer.Unclear;
import java.util.OptionalLong;

/** What an answer to a sent message means for its delivery. */
final class Deliveries {

    private Deliveries() {
    }

    static Delivery of(Answer answer) {
        return switch (answer) {
            case Ok ok -> sent(ApiJson.messageId(ok.body()));
            case Refused refused -> of(refused);
            case NotReached ignored -> new Delivery.NotSent(null);
            case Unclear ignored -> new Delivery.Unknown();
        };
    }

    /** The same for a message that holds a poll. */
    static Delivery ofPoll(Answer answer) {
        return answer instanceof Ok ok && of(answer) instanceof Delivery.Sent sent
                ? ApiJson.pollId(ok.body()).<Delivery>map(poll -> new Delivery.Sent(sent.messageId(), poll))
                        .orElse(new Delivery.Unknown())
                : of(answer);
    }

    private static Delivery sent(OptionalLong messageId) {
        return messageId.isPresent() ? new Delivery.Sent(messageId.getAsLong()) : new Delivery.Unknown();
    }

    private static Delivery of(Refused refused) {
        return switch (refused.code()) {
            case Refused.TOO_MANY -> new Delivery.NotSent(refused.retryAfter());
            case Refused.FORBIDDEN -> new Delivery.Blocked();
            // A matter of the token or the server's address: nothing is wrong with the message, it waits for the repair.
            case Refused.UNAUTHORIZED, Refused.NOT_FOUND -> new Delivery.NotSent(null);
            default -> new Delivery.Failed(refused.code() + " " + refused.reason());
        };
    }
}
