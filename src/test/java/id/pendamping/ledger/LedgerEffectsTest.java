package id.pendamping.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerEffectsTest {

    private final InMemoryLedgers ledgers = new InMemoryLedgers();
    private final EffectHandler handler = LedgerEffects.into(ledgers);

    private static Note note(String id, String about) {
        return new Note(id, "p1", Instant.EPOCH, about, Map.of());
    }

    @Test
    void writesItsOwnNotesOnly() {
        handler.apply(note("in:1#0", Diary.ENTRY));
        handler.apply(note("in:2#0", Arisan.DEPOSIT));
        handler.apply(note("in:3#0", "checklist.item"));
        assertThat(handler.accepts(note("in:3#0", "checklist.item"))).isFalse();
        assertThat(ledgers.count()).isEqualTo(2);
    }

    @Test
    void erasesWhoWantsToBeForgotten() {
        handler.apply(note("in:1#0", Diary.ENTRY));
        handler.apply(new Erase("in:2#0", "p1", Instant.EPOCH));
        assertThat(ledgers.count()).isZero();
    }
}
