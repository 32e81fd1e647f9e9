package id.pendamping.console;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about an account. What it may do is the role of its person in the staff list, and nowhere else: who leaves
 * the team is out here, too.
 *
 * @param name in small letters; two accounts never share one
 * @param id random
 * @param hash of the password, with the name of the method before it
 * @param changed when the password was set; whoever logged in before is out
 * @param temporary whether the password must be changed before anything else
 * @param link the hash of the one-time code with which its person goes over to a talk with the bot, or null
 */
public record Login(String name, String id, String person, String hash, Instant changed, boolean temporary,
        boolean disabled, @Nullable String link) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

    /** As somebody typed it, in the way it is kept. */
    public static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody can log in with such a name: 2 to 32 letters, digits, dots, dashes and underlines. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** @param once whether it has to be changed at the next login */
    public Login withPassword(String newHash, Instant at, boolean once) {
        return new Login(name, id, person, newHash, at, once, disabled, link);
    }

    /** The code is used up by it. */
    public Login withPerson(String other) {
        return new Login(name, id, other, hash, changed, temporary, disabled, null);
    }

    public Login withDisabled(boolean out) {
        return new Login(name, id, person, hash, changed, temporary, out, link);
    }

    public Login withLink(String codeHash) {
        return new Login(name, id, person, hash, changed, temporary, disabled, codeHash);
    }

    @Override
    public String toString() {
        return "Login " + id;
    }
}
