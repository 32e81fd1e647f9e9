package id.pendamping.engine;

import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.engine.EngineLimits.LimitReached;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a turn is about and what is known of them: how they stand, the values of the conversation, what this turn records,
 * and what was read before it. Without consent nothing leaves the conversation.
 */
final class Memory {

    private static final String PERSON = "person.";

    private final Snapshot snapshot;
    private final Instant now;
    private final int mostVariables;
    private final Decided decided;
    private final Map<String, Object> variables;
    private final Map<String, Object> recorded = new HashMap<>();
    private String person;
    private Standing standing;
    private boolean isErased;

    Memory(Conversation before, Snapshot snapshot, Instant now, int mostVariables, Decided decided) {
        this.snapshot = snapshot;
        this.now = now;
        this.mostVariables = mostVariables;
        this.decided = decided;
        variables = new LinkedHashMap<>(before.position().variables());
        person = before.person();
        standing = before.standing();
    }

    String person() {
        return person;
    }

    Standing standing() {
        return standing;
    }

    void standing(Standing changed) {
        standing = changed;
    }

    boolean mayRecord() {
        return standing.has(Consent.SERVICE);
    }

    /** With the consent to be served, what was told so far is kept. */
    void consent(Consent consent, boolean granted, String wording) {
        standing = standing.withConsent(consent, granted);
        String about = person;
        decided.record(id -> new SaveConsent(id, about, now, consent, granted, wording));
        if (consent == Consent.SERVICE && granted) {
            List.copyOf(variables.keySet()).stream().filter(name -> name.startsWith(PERSON))
                    .forEach(name -> record(name.substring(PERSON.length()), variables.remove(name)));
            List.copyOf(variables.keySet()).stream().filter(ProgressNotes::isName)
                    .forEach(name -> ProgressNotes.keep(this, name, ItemState.of(variables.remove(name))));
        }
    }

    void record(String field, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (mayRecord()) {
            String about = person;
            recorded.put(PERSON + field, value);
            decided.record(id -> new SaveField(id, about, now, field, value));
        } else {
            put(PERSON + field, value);
        }
    }

    /** From now on this is somebody nobody has heard of. */
    void erase(String inboundId) {
        String erased = person;
        decided.eraseInstead(id -> new Erase(id, erased, now));
        person = UUID.nameUUIDFromBytes((inboundId + " " + erased).getBytes(StandardCharsets.UTF_8)).toString();
        standing = Standing.newcomer(standing.language(), standing.zone());
        isErased = true;
        forget();
    }

    /** This person is somebody else from now on: known already, or unheard of. */
    void become(String other, Standing known) {
        person = other;
        standing = known;
        isErased = true;
        forget();
    }

    void forget() {
        variables.clear();
        recorded.clear();
    }

    Map<String, Object> variables() {
        return variables;
    }

    @Nullable
    Object variable(String name) {
        return variables.get(name);
    }

    void put(String name, @Nullable Object value) {
        if (value == null) {
            variables.remove(name);
            return;
        }
        variables.put(name, value);
        if (variables.size() > mostVariables) {
            throw new LimitReached("more than " + mostVariables + " variables");
        }
    }

    /** A field of the person's record, the newest value first. */
    @Nullable
    Object personal(String name) {
        Object value = recorded.get(name);
        value = value == null ? variables.get(name) : value;
        return value == null ? read(name) : value;
    }

    /** Keeps a feature's note, if anything may be kept. */
    void note(String about, Map<String, Object> values) {
        if (mayRecord()) {
            String whom = person;
            decided.record(id -> new Note(id, whom, now, about, values));
        }
    }

    /** Keeps what somebody of staff did for others, which rests on their role and not on what they agreed to. */
    void deed(String about, Map<String, Object> values) {
        String whom = person;
        decided.record(id -> new Note(id, whom, now, about, values));
    }

    /** Remembers a happening for the statistics, if anything may be kept. @param data nothing personal */
    void event(String type, Map<String, String> data) {
        if (mayRecord()) {
            String whom = person;
            decided.record(id -> new SaveEvent(id, whom, now, type, data));
        }
    }

    /** Lets the rest of this turn read what a note has changed; the next turn reads what is stored. */
    void tell(String name, Object value) {
        recorded.put(name, value);
    }

    /** What this turn has told or else was read before it; nothing of that is true any more after an erasure. */
    @Nullable
    Object read(String name) {
        Object told = recorded.get(name);
        return told != null || isErased ? told : snapshot.value(name);
    }
}
