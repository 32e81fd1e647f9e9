package id.pendamping.engine;

import id.pendamping.chat.Inbound.Attachment;
import id.pendamping.chat.Inbound.Text;
import id.pendamping.dialog.Dialog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that answer a message which was forwarded to somebody of staff. They begin the dialog that has {@code /jawab}
 * among its triggers and are handed to it with the number of the request; all their other words are their own talk.
 */
final class Replies {

    /** What was forwarded: {@code 4711 4821}, message and request. */
    private static final String FORWARDED = "helpdesk.forwarded";
    private static final String DIALOG = "/jawab";

    private static final String NUMBER = "number";
    private static final String WORDS = "words";
    private static final String KIND = "kind";
    private static final String FILE = "file";
    private static final String OTHER = "other";

    private final Wishes wishes;

    Replies(Wishes wishes) {
        this.wishes = wishes;
    }

    /** @return false where they answer nothing that was forwarded */
    boolean hear(Draft draft, Text text) {
        return !text.text().startsWith("/")
                && begin(draft, text.replyTo(), Map.of(WORDS, Masking.of(text.text())));
    }

    /** @return false where it answers nothing that was forwarded */
    boolean hear(Draft draft, Attachment attachment) {
        Map<String, Object> said = new HashMap<>(Map.of(KIND, kind(attachment)));
        if (attachment.fileId() != null) {
            said.put(FILE, attachment.fileId());
        }
        if (attachment.caption() != null && !attachment.caption().isBlank()) {
            said.put(WORDS, Masking.of(attachment.caption()));
        }
        return begin(draft, attachment.replyTo(), said);
    }

    /** What can be shown to somebody else by its id alone; the rest is only told of. */
    private static String kind(Attachment attachment) {
        return attachment.fileId() == null ? OTHER : switch (attachment.kind()) {
            case PHOTO -> "photo";
            case VOICE -> "voice";
            case DOCUMENT -> "document";
            case VIDEO, STICKER, OTHER -> OTHER;
        };
    }

    private boolean begin(Draft draft, @Nullable Long replyTo, Map<String, Object> said) {
        Optional<Dialog> dialog = draft.content().triggeredBy(DIALOG)
                .filter(it -> it.handed().containsAll(List.of(NUMBER, WORDS, KIND, FILE)));
        Optional<String> number = replyTo == null || dialog.isEmpty() ? Optional.empty() : number(draft, replyTo);
        number.ifPresent(it -> {
            Map<String, Object> values = new HashMap<>(said);
            values.put(NUMBER, it);
            wishes.begin(draft, new Begun(dialog.orElseThrow(), values));
        });
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
