package id.pendamping.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Courses in a map. */
public final class InMemoryCourses implements Courses {

    private final TreeMap<String, Course> byPerson = new TreeMap<>();

    @Override
    public synchronized void keep(Course course) {
        byPerson.merge(course.person(), course,
                (kept, fresh) -> kept.span().events() > fresh.span().events() ? kept : fresh);
    }

    @Override
    public synchronized Optional<Course> find(String person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    @Override
    public synchronized List<Course> of(Collection<String> people) {
        return byPerson.values().stream().filter(it -> people.contains(it.person())).toList();
    }

    @Override
    public synchronized List<Course> after(String person, int limit) {
        return byPerson.tailMap(person, false).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized long count(Stage stage) {
        return at(stage, byPerson.keySet()).size();
    }

    @Override
    public synchronized Set<String> at(Stage stage, Collection<String> people) {
        return of(people).stream().filter(it -> it.consents().service() && it.stages().containsKey(stage))
                .map(Course::person).collect(Collectors.toSet());
    }

    @Override
    public synchronized void erase(String person) {
        byPerson.remove(person);
    }

    @Override
    public synchronized void clear() {
        byPerson.clear();
    }
}
