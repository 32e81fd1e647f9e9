package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Frozen audiences in a map. */
public final class InMemoryRecipients implements Recipients {

    private final Map<String, Recipient> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(Collection<Recipient> recipients) {
        recipients.forEach(it -> byId.putIfAbsent(it.broadcast() + "/" + it.person(), it));
    }

    @Override
    public synchronized List<Recipient> frozen(String broadcast, int limit) {
        return byId.values().stream().filter(it -> it.broadcast().equals(broadcast) && it.state() == State.FROZEN)
                .limit(limit).toList();
    }

    @Override
    public synchronized void stand(String broadcast, Collection<String> people, State state, String word, Instant at) {
        people.forEach(person -> byId.computeIfPresent(broadcast + "/" + person,
                (id, it) -> it.state().isFinal() ? it : standing(it, state, word, at)));
    }

    @Override
    public synchronized void dropFrozen(String broadcast, String word, Instant at) {
        byId.replaceAll((id, it) -> it.broadcast().equals(broadcast) && it.state() == State.FROZEN
                ? standing(it, State.DROPPED, word, at)
                : it);
    }

    @Override
    public synchronized long count(String broadcast, State state, int most) {
        return byId.values().stream().filter(it -> it.broadcast().equals(broadcast) && it.state() == state).limit(most)
                .count();
    }

    @Override
    public synchronized Map<String, Long> counts(String broadcast) {
        Map<String, Long> counts = new HashMap<>();
        byId.values().stream().filter(it -> it.broadcast().equals(broadcast)).forEach(it -> counts
                .merge(it.state().id() + (it.word().isEmpty() ? "" : ":" + it.word()), 1L, Long::sum));
        return counts;
    }

    @Override
    public synchronized List<Recipient> standing(String broadcast, State state, int skip, int limit) {
        return byId.values().stream().filter(it -> it.broadcast().equals(broadcast) && it.state() == state)
                .sorted(Comparator.comparing(Recipient::word).thenComparing(Recipient::person)).skip(skip).limit(limit)
                .toList();
    }

    @Override
    public synchronized List<String> arm(String broadcast, int arm, String after, int limit) {
        return byId.values().stream().filter(it -> it.broadcast().equals(broadcast) && it.arm() == arm)
                .map(Recipient::person).filter(person -> person.compareTo(after) > 0).sorted().limit(limit).toList();
    }

    @Override
    public synchronized long of(String person) {
        return byId.values().stream().filter(it -> it.person().equals(person)).count();
    }

    @Override
    public synchronized void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person));
    }

    public synchronized List<Recipient> all() {
        return List.copyOf(byId.values());
    }

    private static Recipient standing(Recipient it, State state, String word, Instant at) {
        return new Recipient(it.broadcast(), it.person(), it.chat(), it.arm(), state, word, at);
    }
}
