package id.pendamping.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryFieldNotes implements FieldNotes {

    private final Map<String, FieldNote> notes = new ConcurrentHashMap<>();
    private final Map<String, Instant> struck = new ConcurrentHashMap<>();
    private final Set<String> deeds = new HashSet<>();

    @Override
    public void add(FieldNote note) {
        notes.putIfAbsent(note.id(), note);
    }

    @Override
    public List<FieldNote> find(Wanted wanted, int skip, int most) {
        return standing().filter(it -> wanted.theme() == null || wanted.theme() == it.theme())
                .filter(it -> wanted.kind() == null || wanted.kind() == it.kind())
                .filter(it -> wanted.place().isEmpty() || wanted.place().equals(it.place().id()))
                .sorted(Comparator.comparing(FieldNote::at).thenComparing(FieldNote::id).reversed()).skip(skip)
                .limit(most).toList();
    }

    @Override
    public List<Count> counts() {
        return standing().collect(Collectors.groupingBy(it -> new Count(it.theme(), it.kind(), it.place(), 0),
                Collectors.counting())).entrySet().stream().map(it -> new Count(it.getKey().theme(),
                        it.getKey().kind(), it.getKey().place(), it.getValue()))
                .toList();
    }

    private Stream<FieldNote> standing() {
        return notes.values().stream().filter(it -> !struck.containsKey(it.id()));
    }

    @Override
    public boolean change(Change change) {
        FieldNote note = notes.get(change.note());
        Instant since = struck.get(change.note());
        if (note == null || change.author() != null && !change.author().equals(note.by())
                || !change.struck() && (since == null || since.isBefore(change.at().minus(FieldNote.UNDO)))
                || !deeds.add(change.note() + "/" + change.deed())) {
            return false;
        }
        if (change.struck()) {
            struck.put(note.id(), change.at());
        } else {
            struck.remove(note.id());
        }
        return true;
    }

    @Override
    public void forgetAuthor(String person) {
        each(it -> it.by().equals(person)
                ? new FieldNote(it.id(), it.at(), "", it.kind(), it.theme(), it.place(), it.words())
                : it);
    }

    @Override
    public void forgetWords(Instant before, Instant struckBefore) {
        each(it -> it.at().isBefore(before) || struck.getOrDefault(it.id(), Instant.MAX).isBefore(struckBefore)
                ? new FieldNote(it.id(), it.at(), it.by(), it.kind(), it.theme(), it.place(), "")
                : it);
    }

    private void each(UnaryOperator<FieldNote> change) {
        notes.replaceAll((id, it) -> change.apply(it));
    }
}
