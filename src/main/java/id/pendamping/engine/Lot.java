package id.pendamping.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * Spreads people over the arms of a trial by chance that can be worked out again: a person's arm depends on the trial's
 * name, on who they are and on the number of arms, and on nothing else.
 */
public final class Lot {

    /** The event that says which arm somebody is in. */
    public static final String EVENT = "trial_arm";

    private Lot() {
    }

    /** @return the arm, from 0; the first eight bytes of SHA-256 of trial and person, modulo the number of arms */
    public static int draw(String trial, String person, int arms) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((trial + "/" + person).getBytes(StandardCharsets.UTF_8));
            return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), arms);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What belongs to the {@link #EVENT}. */
    public static Map<String, String> drawn(String trial, int arm) {
        return Map.of("trial", trial, "arm", String.valueOf(arm));
    }
}
