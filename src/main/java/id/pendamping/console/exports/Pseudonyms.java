package id.pendamping.console.exports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for people in one export. Without the key nobody can tell who it is, or whether somebody in another export is
 * the same; of a key that was made for one export nothing is left when the export is done. For one thread.
 */
final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int BYTES = 10;

    private final Mac mac;

    private Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    static Pseudonyms forOnce() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }

    /** The same people have the same ones in every export with this key. */
    static Pseudonyms stable(byte[] key) {
        return new Pseudonyms(key);
    }

    String of(String person) {
        byte[] hash = mac.doFinal(person.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
