package id.pendamping.clinic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a visit, and which item of a checklist staff have seen done by it. */
public enum Result {
    CAME("", ""), JKN_REGISTERED("jkn", "registered"), JKN_PAID("jkn", "paid"), BPU_REGISTERED("bpu",
            "registered"), BPU_PAID("bpu", "paid"),
    /** Papers were missing. */
    DOCUMENTS("", ""),
    /** Came back after an earlier visit. */
    BACK("", "");

    /** As a checklist keeps who has seen it. */
    static final String EVIDENCE = "seen_by_staff";

    private final String checklist;
    private final String item;

    Result(String checklist, String item) {
        this.checklist = checklist;
        this.item = item;
    }

    /** As dialogs and stores write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Result> of(String word) {
        return Arrays.stream(values()).filter(result -> result.word().equals(word)).findFirst();
    }

    /** What the journal calls it, for example {@code clinic_registered}. @param kind of the gathering */
    String event(String kind) {
        boolean isClinic = kind.equals("clinic");
        return switch (this) {
            case CAME -> isClinic ? "clinic_came" : "session_attended";
            case JKN_REGISTERED, BPU_REGISTERED -> "clinic_registered";
            case JKN_PAID, BPU_PAID -> "clinic_paid";
            case DOCUMENTS -> "clinic_documents";
            case BACK -> "clinic_back";
        };
    }

    boolean movesChecklist() {
        return !item.isEmpty();
    }

    String checklist() {
        return checklist;
    }

    String item() {
        return item;
    }
}
