package id.pendamping.reminder;

import java.time.Duration;

/**
 * How long after its moment a reminder is still worth sending, and in which words.
 *
 * @param most afterwards it is dropped
 */
record Lateness(Duration most, Then then) {

    /** What is done with a reminder that is late. */
    enum Then {
        /** It has lost its meaning. */
        DROP,
        /** Its words are as true as they were. */
        SEND_LATE,
        /** Its words counted days: it gets those of the day on which it goes out. */
        REPLACE_TEXT
    }

    static Lateness of(Bill bill, int lead) {
        return switch (bill) {
            case JKN, BPU, FIRST_PAYMENT, OTHER -> lead > 0
                    ? new Lateness(Duration.ofDays(7), Then.SEND_LATE)
                    : new Lateness(Duration.ofDays(3), Then.REPLACE_TEXT);
            // An evening's saving is nothing to be told about the next day; a booked hour is over.
            case SAVING -> new Lateness(Duration.ofHours(12), Then.DROP);
            case EVENT -> new Lateness(Duration.ofHours(3), Then.DROP);
            case CLAIM -> new Lateness(Duration.ofDays(2), Then.REPLACE_TEXT);
        };
    }
}
