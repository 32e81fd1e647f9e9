package id.pendamping.outbox;

import java.util.Optional;

/** One word in memory. */
public final class InMemorySendingSwitch implements SendingSwitch {

    private Optional<Sending> set = Optional.empty();

    @Override
    public synchronized Optional<Sending> find() {
        return set;
    }

    @Override
    public synchronized void set(Sending sending) {
        set = Optional.of(sending);
    }
}
