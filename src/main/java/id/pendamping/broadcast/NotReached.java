package id.pendamping.broadcast;

import java.util.Optional;

/**
 * Somebody whom a broadcast did not reach.
 *
 * @param name nothing where whoever asks may not see it, or nothing is kept of them any more
 * @param word why not; empty where nobody knows whether it came
 */
public record NotReached(String person, Optional<String> name, String word) {
}
