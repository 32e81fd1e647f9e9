package id.pendamping.reminder;

class InMemoryReminderNumbersTest extends ReminderNumbersContract {

    @Override
    protected Stores open() {
        InMemoryPlans plans = new InMemoryPlans();
        InMemoryOccurrences occurrences = new InMemoryOccurrences();
        return new Stores(plans, occurrences, new InMemoryReminderNumbers(plans, occurrences));
    }
}
