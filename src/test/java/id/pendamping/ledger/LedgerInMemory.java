package id.pendamping.ledger;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record LedgerInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static LedgerInMemory begin(Content content) {
        Ledgers ledgers = new InMemoryLedgers();
        return new LedgerInMemory(List.of(LedgerEffects.into(ledgers)), List.of(
                new SavingSource(new Diaries(ledgers)), new ArisanSource(ledgers, content),
                new StoredLedgersSource(ledgers, content)));
    }
}
