package id.pendamping.staff;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes codes for links, such as {@code K7QM3XPDT8AW}: nobody can guess one, and one says nothing about anybody. The same
 * occasion gives the same code, so that a turn that is decided twice says the same thing.
 */
public final class LinkCodes {

    /** What a code looks like. */
    public static final String PATTERN = "[A-HJ-NP-TV-Z2-9]{12}";

    /** Without signs that look or sound alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTVWXYZ23456789";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final int LENGTH = 12;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET = 32;

    private final SecretKeySpec key;

    /** @param secret nobody else knows */
    public LinkCodes(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** With a secret of this process. */
    public static LinkCodes random() {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return new LinkCodes(secret);
    }

    /** @param occasion for which nobody else gets a code, for example what it is for and the id of the inbound */
    public String of(String occasion) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            BigInteger left = new BigInteger(1, mac.doFinal(occasion.getBytes(StandardCharsets.UTF_8)));
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                BigInteger[] parts = left.divideAndRemainder(BASE);
                code.append(SIGNS.charAt(parts[1].intValue()));
                left = parts[0];
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
