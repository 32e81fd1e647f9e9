package id.pendamping.broadcast;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who might be written to, with as much about them as was asked for.
 *
 * @param heardAt when they last wrote, null where that is not known
 * @param fields of their record
 * @param tests the share of right answers by test, from 0 to 1
 * @param items how the items of checklists stand, by list: the words of their states
 * @param overdue whether a bill was not said to be paid
 * @param groups ids of the groups they belong to
 */
public record Candidate(ChatId chat, String person, Standing standing, @Nullable Instant heardAt,
        Map<String, Object> fields, Map<String, Double> tests, Map<String, Set<String>> items, boolean overdue,
        Set<String> groups) {

    public Candidate {
        fields = Map.copyOf(fields);
        tests = Map.copyOf(tests);
        items = Map.copyOf(items);
        groups = Set.copyOf(groups);
    }
}
