package id.pendamping.ledger;

class InMemoryLedgersTest extends LedgersContract {

    private final InMemoryLedgers ledgers = new InMemoryLedgers();

    @Override
    protected Ledgers open() {
        return ledgers;
    }

    @Override
    protected long kept() {
        return ledgers.count();
    }
}
