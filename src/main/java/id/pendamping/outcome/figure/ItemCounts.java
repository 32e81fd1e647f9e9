package id.pendamping.outcome.figure;

/** What became of one item. */
final class ItemCounts {

    private long askedBefore;
    private long rightBefore;
    private long askedAfter;
    private long rightAfter;
    private Paired paired = Paired.NONE;

    void before(boolean right) {
        askedBefore++;
        rightBefore += right ? 1 : 0;
    }

    void after(boolean right) {
        askedAfter++;
        rightAfter += right ? 1 : 0;
    }

    void paired(boolean before, boolean after) {
        paired = paired.and(before, after, 1);
    }

    Share before() {
        return Share.of(rightBefore, askedBefore);
    }

    Share after() {
        return Share.of(rightAfter, askedAfter);
    }

    Paired paired() {
        return paired;
    }
}
