package id.pendamping.outcome.figure;

/**
 * Who did not do both tests. Whoever is lost between them is not like whoever stays, so every result of pairs is told
 * with this beside it.
 */
public record Attrition(long both, long onlyBefore, long onlyAfter) {

    /** Nobody yet. */
    public static final Attrition NONE = new Attrition(0, 0, 0);

    Attrition and(Sheets sheets) {
        return sheets.isPaired()
                ? new Attrition(both + 1, onlyBefore, onlyAfter)
                : new Attrition(both, onlyBefore + (sheets.before().isEmpty() ? 0 : 1),
                        onlyAfter + (sheets.after().isEmpty() ? 0 : 1));
    }

    public long before() {
        return both + onlyBefore;
    }

    public long after() {
        return both + onlyAfter;
    }

    /** Of those who did the test before, those who did not do the one after. */
    public Share lost() {
        return Share.of(onlyBefore, before());
    }
}
