package id.pendamping.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where it is kept who answered what in groups; people are pseudonyms that only this store's key makes. */
public interface GroupAnswers {

    /** The secret from which pseudonyms are made; 32 bytes, made once. */
    byte[] key();

    /** The first answer of a player to a poll stays. */
    void add(Answer answer);

    List<Answer> of(Collection<String> polls);

    /** The same quiz and player again changes nothing. */
    void score(Collection<Score> scores);

    /** What was reached in a group since then. */
    List<Score> scores(String group, Instant since);

    /** Forgets everything older than that, and everything of these players. */
    void forget(Instant before, Collection<String> players);

    /** Whoever was called so is called otherwise from now on, with all they have answered and reached. */
    void follow(String player, String now);

    /** @param option the place of what was chosen, as shown */
    record Answer(String poll, String player, int option, Instant at) {
    }

    /** What one player reached in one quiz. */
    record Score(String quiz, String group, String player, int right, int total, Instant at) {
    }
}
