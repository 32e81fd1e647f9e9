package id.pendamping.docs;

/**
 * One document.
 *
 * @param name of its page below {@code /docs/}
 * @param about its first sentence, without any markup
 * @param html its whole text; no markup but its own
 */
record Document(String name, String title, String about, String html) {

    private static final String DECISIONS = "decisions/";

    boolean isDecision() {
        return name.startsWith(DECISIONS);
    }
}
