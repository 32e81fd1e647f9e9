package id.pendamping.engine;

import id.pendamping.chat.Inbound.Text;
import id.pendamping.dialog.Dialog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that answer a message which was forwarded to somebody of staff. They begin the dialog that has {@code /jawab}
 * among its triggers and are handed to it with the number of the request; all their other words are their own talk.
 */
final class Replies {

    /** What was forwarded: {@code 4711 4821}, message and request. */
    private static final String FORWARDED = "helpdesk.forwarded";
    private static final String DIALOG = "/jawab";

    private final Wishes wishes;

    Replies(Wishes wishes) {
        this.wishes = wishes;
    }

    /** @return false where they answer nothing that was forwarded */
    boolean hear(Draft draft, Text text) {
        Long replyTo = text.replyTo();
        Optional<Dialog> dialog = draft.content().triggeredBy(DIALOG).filter(it -> it.handed().size() == 2);
        if (replyTo == null || text.text().startsWith("/") || dialog.isEmpty()) {
            return false;
        }
        Optional<String> number = number(draft, replyTo);
        number.ifPresent(it -> wishes.begin(draft, new Begun(dialog.get(),
                Map.of(dialog.get().handed().get(0), it, dialog.get().handed().get(1), Masking.of(text.text())))));
        return number.isPresent();
    }

    private static Optional<String> number(Draft draft, long message) {
        String begins = message + " ";
        return draft.memory().read(FORWARDED) instanceof List<?> forwarded
                ? forwarded.stream().map(String::valueOf).filter(it -> it.startsWith(begins))
                        .map(it -> it.substring(begins.length())).findFirst()
                : Optional.empty();
    }
}
