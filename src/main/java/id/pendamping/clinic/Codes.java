package id.pendamping.clinic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short words made from an id, the same ones each time. */
final class Codes {

    /** Without signs that look or sound alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTVWXYZ23456789";
    private static final int CODE = 4;
    private static final int ID = 8;

    private Codes() {
    }

    /** What somebody shows when they come: {@code K7QM}. It says nothing and opens nothing elsewhere. */
    static String checkIn(String booking) {
        byte[] hash = hash("come " + booking);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(SIGNS.charAt(Byte.toUnsignedInt(hash[i]) % SIGNS.length()));
        }
        return code.toString();
    }

    static String id(String effect) {
        return HexFormat.of().formatHex(hash(effect)).substring(0, ID);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
