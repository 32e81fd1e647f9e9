package id.pendamping.console;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What a password must be like. */
public final class NewPassword {

    public static final int SHORTEST = 10;

    /** What bcrypt looks at. */
    private static final int MOST_BYTES = 72;
    /** Without signs that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private NewPassword() {
    }

    /** For somebody to log in with once: about 79 bits that nobody can guess. */
    public static String random(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** @return what is wrong with it: {@code short}, {@code long} or {@code name}; nothing when it is good */
    public static Optional<String> wrong(String password, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (isTooLong(password)) {
            return Optional.of("long");
        }
        return password.toLowerCase(Locale.ROOT).contains(name) ? Optional.of("name") : Optional.empty();
    }
}
