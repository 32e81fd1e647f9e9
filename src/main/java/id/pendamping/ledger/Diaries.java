package id.pendamping.ledger;

/** The saving diaries of people, for whoever reminds or counts. */
public final class Diaries {

    private final Ledgers ledgers;

    Diaries(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** An empty one for somebody who has none. */
    public Diary of(String person) {
        return Diary.of(ledgers.page(person, Diary.PLAN));
    }
}
