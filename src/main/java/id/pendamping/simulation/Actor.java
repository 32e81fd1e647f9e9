package id.pendamping.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An invented person: what they answer, what they know, and when they come. Replies are found by {@code dialog/step}, by
 * {@code dialog/step/item} in a checklist, and by {@code dialog/*} for the rest of a dialog.
 */
final class Actor {

    private final String name;
    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    /** @param name unique among all who play; also the local part of their chat id */
    Actor(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Actor choosing(String place, String value) {
        replies.put(place, new Reply.Choose(value));
        return this;
    }

    Actor typing(String place, String words) {
        replies.put(place, new Reply.Type(words));
        return this;
    }

    Actor skipping(String place) {
        replies.put(place, new Reply.Skip());
        return this;
    }

    /** @param items the items of this test that they answer right; the others they answer wrong */
    Actor knowing(String test, Set<String> items) {
        known.put(test, new HashSet<>(items));
        return this;
    }

    Visit visit(LocalDate on, String word) {
        return new Visit(on, word);
    }

    Actor comes(Visit visit) {
        visits.add(visit);
        return this;
    }

    Actor comes(LocalDate on, String word) {
        return comes(new Visit(on, word));
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    Map<String, Reply> replies() {
        return replies;
    }

    boolean knows(String test, String item) {
        Set<String> items = known.get(test);
        if (items == null) {
            throw new IllegalStateException(name + " has no answers for the test " + test);
        }
        return items.contains(item);
    }
}
