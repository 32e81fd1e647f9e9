package id.pendamping.enrolment;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists in maps. */
public final class InMemoryEnrolments implements Enrolments, Rolls, ListCodes {

    private record Offer(String hash, Instant until) {
    }

    private record Failure(ChatId chat, Instant at) {
    }

    private final Map<String, Failure> failures = new HashMap<>();
    private final Map<String, GroupList> lists = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();
    private final Set<String> erased = new HashSet<>();

    @Override
    public synchronized void add(GroupList list) {
        lists.putIfAbsent(list.id(), list);
    }

    @Override
    public synchronized Optional<GroupList> find(String list) {
        return Optional.ofNullable(lists.get(list));
    }

    @Override
    public synchronized List<GroupList> of(String staff) {
        return all().stream().filter(it -> it.staff().equals(staff)).toList();
    }

    @Override
    public synchronized List<GroupList> all() {
        return lists.values().stream().sorted(Comparator.comparing(GroupList::at).thenComparing(GroupList::id))
                .toList();
    }

    @Override
    public synchronized void add(Entry entry) {
        if (!erased.contains(entry.id())) {
            entries.putIfAbsent(entry.id(), entry);
        }
    }

    @Override
    public synchronized List<Entry> entries(String list) {
        return entries.values().stream().filter(it -> it.list().equals(list))
                .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id)).toList();
    }

    @Override
    public synchronized void add(Report report) {
        if (entries.containsKey(report.entry())) {
            reports.putIfAbsent(report.id(), report);
        }
    }

    @Override
    public synchronized List<Report> reports(String list) {
        return reports.values().stream().filter(it -> it.list().equals(list))
                .sorted(Comparator.comparing(Report::at).thenComparing(Report::id)).toList();
    }

    @Override
    public synchronized void erase(String entry) {
        erased.add(entry);
        entries.remove(entry);
        offers.remove(entry);
        reports.values().removeIf(it -> it.entry().equals(entry));
    }

    @Override
    public synchronized void offer(String entry, String hash, Instant until) {
        offers.values().removeIf(it -> it.until().isBefore(until.minus(VALID)));
        Entry known = entries.get(entry);
        if (known != null && known.person() == null) {
            offers.put(entry, new Offer(hash, until));
        }
    }

    @Override
    public synchronized Optional<Entry> claim(String hash, String person, Instant now) {
        Optional<String> id = offers.entrySet().stream()
                .filter(it -> it.getValue().hash().equals(hash) && !it.getValue().until().isBefore(now))
                .map(Map.Entry::getKey).findFirst();
        return id.map(found -> {
            offers.remove(found);
            return entries.compute(found, (key, it) -> new Entry(it.id(), it.list(), it.at(), it.askedBy(),
                    it.wording(), it.name(), it.area(), it.work(), person));
        });
    }

    @Override
    public synchronized List<Entry> joined(String person) {
        return entries.values().stream().filter(it -> person.equals(it.person())).toList();
    }

    @Override
    public synchronized void fail(String effect, ChatId chat, Instant at) {
        failures.putIfAbsent(effect, new Failure(chat, at));
    }

    @Override
    public synchronized long failures(ChatId chat, Instant since) {
        return failures.values().stream().filter(it -> it.chat().equals(chat) && !it.at().isBefore(since)).count();
    }
}
