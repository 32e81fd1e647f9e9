package id.pendamping.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the one-time codes are kept by which somebody becomes staff, never the code itself. */
public interface StaffCodes {

    /** How long a code can be used. */
    Duration VALID = Duration.ofDays(7);

    /** What begins the payload of a link with such a code. */
    String PREFIX = "staff";

    /** So long after its time people are told that a code is old or used; then it is forgotten. */
    Duration TOLD = Duration.ofDays(30);

    /** The same code again changes nothing. Forgets the codes of which nobody needs to be told any more. */
    void offer(Offer offer);

    Optional<Offer> find(String hash);

    /**
     * Takes a code for one person, for good; the same person can take it again.
     *
     * @return empty when there is none, somebody else has it, or its time was over before anybody took it
     */
    Optional<Offer> claim(String hash, String person, Instant now);

    /** Forgets the codes that this person took. */
    void erase(String person);

    /**
     * @param hash of the code
     * @param name what workers will be told the new one is called
     * @param until when it can last be taken
     * @param by the person who took it, or null
     */
    record Offer(String hash, String name, Role role, Instant until, @Nullable String by) {

        /** How this code stands for somebody who names it. */
        String stateFor(String person, Instant now) {
            if (by != null) {
                return by.equals(person) ? "mine" : "used";
            }
            return now.isAfter(until) ? "old" : "open";
        }
    }

    /** What a code is found by. */
    static String hash(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
