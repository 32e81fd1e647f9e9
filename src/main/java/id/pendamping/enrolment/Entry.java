package id.pendamping.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list. Their consent was asked for by the one who keeps the list, before anything was written.
 *
 * @param at when consent was given
 * @param name a nickname is enough
 * @param wording which text was read aloud: dialog, version, step and language
 * @param person who they are in a talk of their own, once they came by themselves; or null
 */
public record Entry(String id, String list, Instant at, String askedBy, String wording, String name, String area,
        String work, @Nullable String person) {
}
