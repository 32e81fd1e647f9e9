package id.pendamping.outcome;

/** The kinds of events that the journal itself makes out of what turns record, and the names of what they hold. */
final class Words {

    static final String CONSENT = "consent";
    static final String TOLD = "told";
    static final String ANSWER = "answer";
    static final String TEST = "test";
    static final String RATING = "rating";
    static final String GROUP = "group";
    static final String HELPER = "helper";
    static final String CORRECTED = "corrected";
    static final String SAVED = "saving_entry";
    static final String STRUCK = "saving_strike";
    static final String PLANNED = "bill_plan";
    static final String PAID = "bill_paid";
    static final String UNPAID = "bill_unpaid";
    static final String ENDED = "bill_end";

    static final String ITEM = "checklist_item";
    static final String LESSON = "lesson_completed";
    static final String ARM = "broadcast_arm";

    private Words() {
    }
}
