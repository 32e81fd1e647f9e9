package id.pendamping.enrolment;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One-time codes, by their hashes, with which somebody of a list comes by themselves, and those that were not right. */
public interface ListCodes {

    /** How long a code can be used. */
    Duration VALID = Duration.ofDays(7);

    /** Only so many wrong codes of one talk are looked at in {@link #COUNTS}. */
    int MOST_FAILURES = 5;

    Duration COUNTS = Duration.ofHours(1);

    /** Keeps a code in the place of an earlier one of the same entry, and forgets all whose time is over. */
    void offer(String entry, String hash, Instant until);

    /** Ties the entry of this code to a person, once. */
    Optional<Entry> claim(String hash, String person, Instant now);

    /** Notes a code that was not right; the same effect once. */
    void fail(String effect, ChatId chat, Instant at);

    /** How many codes of this talk were not right since then. */
    long failures(ChatId chat, Instant since);
}
