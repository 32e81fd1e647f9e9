package id.pendamping.casework;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person in a list.
 *
 * @param name what they want to be called; empty where they did not tell
 * @param told by field
 * @param groups ids of the groups they say they belong to
 * @param helper who of the team follows them, or null
 * @param shares whether they agreed that whoever follows them sees how they get on
 * @param talk null for whoever has no phone
 */
public record Row(String person, String name, Facts facts, Map<String, String> told, Set<String> groups,
        @Nullable String helper, boolean shares, @Nullable Talk talk) {

    public Row {
        told = Map.copyOf(told);
        groups = Set.copyOf(groups);
    }

    /** @param heard when the person last wrote or pressed something, or null */
    public record Talk(ChatId chat, Standing standing, @Nullable Instant heard) {
    }
}
