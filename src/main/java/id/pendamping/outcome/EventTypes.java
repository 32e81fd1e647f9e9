package id.pendamping.outcome;

import id.pendamping.engine.Lot;

/** The kinds of events that the journal knows by name; every other kind is only marked. */
public final class EventTypes {

    /** {@code purpose}, {@code granted}. */
    public static final String CONSENT = "consent";
    /** A choice about oneself: {@code field}, {@code value}. */
    public static final String TOLD = "told";
    public static final String ANSWER = "answer";
    public static final String TEST = "test";
    public static final String RATING = "rating";
    public static final String GROUP = "group";
    /** A member of the team follows the person from now on: {@code staff}, empty for nobody. */
    public static final String HELPER = "helper";
    /** The team knows better whether a stage was come to: {@code stage}, {@code holds}, {@code reason}, {@code by}. */
    public static final String CORRECTED = "corrected";
    /** The team noted something of the person: {@code theme}, {@code kind}, {@code by}; the words are kept elsewhere. */
    public static final String REMARK = "remark";
    public static final String SAVED = "saving_entry";
    public static final String STRUCK = "saving_strike";
    public static final String PLANNED = "bill_plan";
    public static final String PAID = "bill_paid";
    public static final String UNPAID = "bill_unpaid";
    public static final String ENDED = "bill_end";

    public static final String ITEM = "checklist_item";
    public static final String LESSON = "lesson_completed";
    /** Chance put the person into an arm of a trial: {@code trial}, {@code arm}. */
    public static final String ARM = Lot.EVENT;

    private EventTypes() {
    }
}
