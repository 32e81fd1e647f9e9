package id.pendamping.ledger;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.inbox.EffectHandler;
import java.util.List;
import java.util.stream.Stream;

/** Writes into the books what a turn decided, and erases them. */
final class LedgerEffects {

    private LedgerEffects() {
    }

    static EffectHandler into(Ledgers ledgers) {
        EffectHandler erase = EffectHandler.of(Erase.class, erased -> ledgers.erase(erased.person()));
        return Stream.of(Diary.NOTES, Arisan.NOTES).flatMap(List::stream)
                .map(about -> EffectHandler.ofNotes(about, ledgers::append)).reduce(erase, EffectHandler::and);
    }
}
