package id.pendamping.reminder;

class InMemoryOccurrencesTest extends OccurrencesContract {

    @Override
    protected Occurrences open() {
        return new InMemoryOccurrences();
    }
}
