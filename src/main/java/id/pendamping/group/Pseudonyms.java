package id.pendamping.group;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Names for people of whom nothing else is known: whoever comes again has the same one, and it leads back to nobody. */
final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 12;

    private final Supplier<byte[]> key;
    private byte @Nullable [] known;

    Pseudonyms(Supplier<byte[]> key) {
        this.key = key;
    }

    /** @param user the channel's number */
    String of(long user) {
        return hash("user " + user);
    }

    /** The id of a group, from the chat in which it was first met. */
    String ofGroup(String chat) {
        return hash("group " + chat);
    }

    private synchronized String hash(String of) {
        try {
            byte[] secret = known == null ? key.get() : known;
            known = secret;
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(
                    Arrays.copyOf(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
