package id.pendamping.engine;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Step.Consent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a turn decided to do, done after the turn is stored. Its id is the inbound's id and its place in the turn
 * ({@code tg:1:42#0}): doing it twice changes nothing.
 */
public sealed interface Effect {

    String id();

    /**
     * Shows a message.
     *
     * @param question whether it shows the question that is open now
     * @param edits the message it takes the place of, or null for a new one
     */
    record Send(String id, OutgoingMessage message, boolean question, @Nullable Long edits) implements Effect {
    }

    /** Writes something about a person into a document of its own. */
    sealed interface Record extends Effect {

        /** The random id of the person it is about. */
        String person();

        Instant at();
    }

    /** @param value as in {@link Position#variables()} */
    record SaveField(String id, String person, Instant at, String field, Object value) implements Record {
    }

    /**
     * @param wording what was agreed to: dialog, version, step and language of the text that was shown
     */
    record SaveConsent(String id, String person, Instant at, Consent consent, boolean granted, String wording)
            implements
                Record {
    }

    /**
     * An answer in a test; answering the same item of the same test again replaces it.
     *
     * @param chosen index of the option in the bank, whatever its place on the screen
     */
    record SaveAnswer(String id, String person, Instant at, String test, String item, String indicator, int chosen,
            boolean right) implements Record {
    }

    /** A test that was finished. */
    record SaveResult(String id, String person, Instant at, String test, int right, int total) implements Record {
    }

    /** Something worth counting; {@code data} holds no personal words. */
    record SaveEvent(String id, String person, Instant at, String type, Map<String, String> data) implements Record {

        public SaveEvent {
            data = Map.copyOf(data);
        }
    }

    /**
     * What a feature keeps about a person; the feature reads it into a type of its own.
     *
     * @param about which feature's, and what: {@code checklist.item}
     * @param values as in {@link Position#variables()}
     */
    record Note(String id, String person, Instant at, String about, Map<String, Object> values) implements Record {

        public Note {
            values = Map.copyOf(values);
        }
    }

    /** Forgets everything stored about the person. */
    record Erase(String id, String person, Instant at) implements Record {
    }
}
