package id.pendamping.mongo;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkOutcomes.Settled;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkState;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How bulk rows are stored: one document each, from the moment they are queued and for good. */
final class BulkDocuments {

    static final String STATE = "state";
    static final String NOT_BEFORE = "notBefore";
    /** When the row may be claimed: {@link #NOT_BEFORE}, or later where it had to be put back. */
    static final String DUE = "due";
    static final String RANK = "rank";
    static final String CHAT = "chat";
    static final String PERSON = "person";
    static final String SOURCE = "source";
    /** Who deals with the row, or has written its outcome and not yet told it. */
    static final String HOLDER = "holder";
    /** How long the holder does, in machine time. */
    static final String UNTIL = "until";
    /** There as long as the source does not know the outcome. */
    static final String UNTOLD = "untold";
    static final String AT = "at";
    static final String REASON = "reason";

    private static final String ABOUT = "about";
    private static final String MESSAGE = "message";
    private static final String POLL = "poll";

    private BulkDocuments() {
    }

    static Document document(BulkRow row) {
        return new Document("_id", row.id()).append(Format.FIELD, Format.CURRENT).append(SOURCE, row.source())
                .append(CHAT, row.chat().value()).append(PERSON, row.person()).append(ABOUT, row.about())
                .append(NOT_BEFORE, row.notBefore()).append(DUE, row.notBefore()).append(RANK, row.rank())
                .append(STATE, word(BulkState.QUEUED));
    }

    static BulkRow row(Document document) {
        Format.check(document.getInteger(Format.FIELD, Format.CURRENT), Schema.OUTBOX);
        return new BulkRow(document.getString("_id"), document.getString(SOURCE),
                new ChatId(document.getString(CHAT)), document.getString(PERSON), document.getString(ABOUT),
                instant(document, NOT_BEFORE), document.getInteger(RANK));
    }

    static Settled settled(Document document) {
        return new Settled(row(document), outcome(document), instant(document, AT));
    }

    /** The change that writes an outcome. */
    static Bson outcome(BulkOutcome outcome, Instant at) {
        Document set = new Document(AT, at).append(UNTOLD, true);
        switch (outcome) {
            case BulkOutcome.Sent(var messageId, var poll) -> {
                set.append(STATE, word(BulkState.SENT)).append(MESSAGE, messageId);
                if (poll != null) {
                    set.append(POLL, poll);
                }
            }
            case BulkOutcome.Blocked() -> set.append(STATE, word(BulkState.BLOCKED));
            case BulkOutcome.Failed(var reason) -> set.append(STATE, word(BulkState.FAILED)).append(REASON, reason);
            case BulkOutcome.Unknown() -> set.append(STATE, word(BulkState.UNKNOWN));
            case BulkOutcome.Dropped(var reason) -> set.append(STATE, word(BulkState.DROPPED)).append(REASON, reason);
        }
        return new Document("$set", set);
    }

    private static BulkOutcome outcome(Document document) {
        return switch (BulkState.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT))) {
            case SENT -> new BulkOutcome.Sent(document.getLong(MESSAGE), document.getString(POLL));
            case BLOCKED -> new BulkOutcome.Blocked();
            case FAILED -> new BulkOutcome.Failed(document.getString(REASON));
            case UNKNOWN -> new BulkOutcome.Unknown();
            case DROPPED -> new BulkOutcome.Dropped(document.getString(REASON));
            case QUEUED, CLAIMED, SENDING -> throw new IllegalStateException("a row without an outcome");
        };
    }

    static String word(BulkState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
