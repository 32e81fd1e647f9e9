package id.pendamping.reminder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is reminded of. */
public enum Bill {
    JKN, BPU,
    /** The first contribution after registering. */
    FIRST_PAYMENT,
    /** Putting money aside; the first to give way. */
    SAVING, OTHER,
    /** Something booked for a day: exempt from spacing, and nothing goes before it. */
    EVENT,
    /** Reporting an accident at work in time; nothing is paid. */
    CLAIM;

    /** As dialogs and stores write it: {@code first-payment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Bill> called(String word) {
        return Arrays.stream(values()).filter(bill -> bill.word().equals(word)).findFirst();
    }

    /** Whether it is paid, so that it can share a message with other bills. */
    boolean isPaid() {
        return this != SAVING && this != EVENT && this != CLAIM;
    }

    /**
     * Who goes first when two collide, smaller first.
     *
     * @param lead days from the due day, negative before it
     */
    int rank(int lead) {
        return switch (this) {
            case EVENT -> 0;
            case JKN, BPU, FIRST_PAYMENT, OTHER -> lead >= 0 ? 1 : 2;
            case CLAIM -> 1;
            case SAVING -> 3;
        };
    }
}
