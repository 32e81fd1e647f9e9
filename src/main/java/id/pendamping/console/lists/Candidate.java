package id.pendamping.console.lists;

import id.pendamping.engine.Masking;
import java.util.Map;

/** Somebody to be written down: what they are called, and no number of theirs. */
record Candidate(String name, String area, String work) {

    private static final int NAME = 20;
    private static final int MORE = 40;

    Candidate {
        name = name.strip();
        area = area.strip();
        work = work.strip();
    }

    boolean isFit() {
        String all = name + "\n" + area + "\n" + work;
        return !name.isEmpty() && name.length() <= NAME && area.length() <= MORE && work.length() <= MORE
                && Masking.of(all).equals(all);
    }

    /** As the note {@code enrolment.add} takes it. */
    Map<String, Object> values(String list, String wording) {
        return Map.of("list", list, "name", name, "area", area, "work", work, "consent", "yes", "wording", wording);
    }
}
