package id.pendamping.broadcast;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where frozen audiences are kept, one document per broadcast and person. */
public interface Recipients {

    /** Writes people down; who is there already stays as they are. */
    void add(Collection<Recipient> recipients);

    /** Some who are written down and not yet handed on. */
    List<Recipient> frozen(String broadcast, int limit);

    /** Notes how it stands with somebody, unless that is final already. Does nothing for who is not there. */
    void stand(String broadcast, Collection<String> people, Recipient.State state, String word, Instant at);

    /** Whoever is still only written down gets nothing. */
    void dropFrozen(String broadcast, String word, Instant at);

    /** How many stand where, up to {@code most} each. */
    long count(String broadcast, Recipient.State state, int most);

    /** How many stand where, by state and, where dropped, by word: {@code sent}, {@code dropped:blocked}. */
    Map<String, Long> counts(String broadcast);

    /** Those who stand there, by word and person; so many after the first ones. */
    List<Recipient> standing(String broadcast, Recipient.State state, int skip, int limit);

    /**
     * Who was put into an arm of a trial, in the order of their ids, also those who got nothing. Whoever has taken back
     * their consent to research since then is still among them.
     *
     * @param after the last person of the page before, empty to begin
     * @return random person ids
     */
    List<String> arm(String broadcast, int arm, String after, int limit);

    /** How many broadcasts a person is written down for. */
    long of(String person);

    void erase(String person);
}
