package id.pendamping.telegram;

import java.time.Duration;

/** Waiting times that double from the first to the longest. */
record Backoff(Duration next, Duration longest) {

    Backoff later() {
        Duration doubled = next.multipliedBy(2);
        return new Backoff(doubled.compareTo(longest) < 0 ? doubled : longest, longest);
    }
}
