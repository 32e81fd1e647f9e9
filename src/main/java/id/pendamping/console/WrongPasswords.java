package id.pendamping.console;

import java.time.Instant;
import java.util.Optional;

/** Where it is kept how often the password of an account was wrong, so that a restart forgets nothing. */
public interface WrongPasswords {

    /**
     * Counts a try before its password is looked at, so that many at once are counted, too.
     *
     * @param id of the try, random
     * @return how many there were since then, this one with them
     */
    long count(String name, String id, Instant at, Instant since);

    /** Refuses every password until then. */
    void lock(String name, Instant until);

    Optional<Instant> lockedUntil(String name);

    /** The password was right, or it was given a new one: tries and lock are gone. */
    void forget(String name);
}
