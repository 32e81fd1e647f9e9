package id.pendamping.broadcast;

import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Reach.Circle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides page by page who belongs to an audience. */
record Freezing(Candidates candidates, Reach reach, Trials trials) {

    static final int PAGE = 500;

    /** @param after how far the audience stands with these written down */
    record Page(List<Recipient> found, Frozen after) {
    }

    Page next(Broadcast it, Instant now) {
        Frozen before = it.frozen();
        List<Candidate> page = candidates.after(before.cursor(), PAGE, it.audience().needed(), now);
        Circle circle = reach.of(it.author());
        List<Recipient> found = new ArrayList<>();
        Map<String, Long> excluded = new HashMap<>();
        for (Candidate candidate : page) {
            circle.judge(it.audience(), candidate, now).ifPresent(word -> {
                if (word.equals(Audience.OK)) {
                    found.add(trials.recipient(it, candidate, now));
                } else {
                    excluded.merge(word, 1L, Long::sum);
                }
            });
        }
        String cursor = page.isEmpty() ? before.cursor() : page.getLast().chat().value();
        return new Page(found, before.and(cursor, page.isEmpty(), found.size(), excluded));
    }
}
