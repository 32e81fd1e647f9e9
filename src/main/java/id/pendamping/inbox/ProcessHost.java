package id.pendamping.inbox;

import id.pendamping.outbox.Host;
import java.time.Duration;
import java.time.Instant;

/** This process, as the sending of bulk messages sees it. */
record ProcessHost(Leases leases, CaughtUp caughtUp, Threads threads) implements Host {

    @Override
    public String holder() {
        return leases.holder();
    }

    @Override
    public String formerHolders() {
        return leases.formerHolders();
    }

    @Override
    public Instant machineNow() {
        return leases.clock().instant();
    }

    @Override
    public boolean mayBegin() {
        return caughtUp.isOpen() && !threads.isStopping();
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public boolean rest(Duration duration) {
        return threads.rest(duration);
    }
}
