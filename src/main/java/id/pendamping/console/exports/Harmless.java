package id.pendamping.console.exports;

/**
 * Makes text that a spreadsheet takes for text. What begins like a formula could send the whole sheet away when it is
 * opened; an apostrophe before it takes that from it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class Harmless {

    /** The wide forms are formulas, too, where people write Japanese or Chinese. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {
    }

    static String text(String text) {
        return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
