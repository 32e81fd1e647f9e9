package id.pendamping.outbox;

import java.time.Duration;

/** How whoever waits to send spends the time: sleeping, and keeping what they hold alive. */
@FunctionalInterface
public interface Rest {

    /**
     * Waits about that long; zero only looks whether to go on.
     *
     * @return false when the wait was given up and nothing may be sent any more
     */
    boolean rest(Duration duration);
}
