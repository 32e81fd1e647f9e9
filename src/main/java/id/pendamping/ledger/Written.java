package id.pendamping.ledger;

import id.pendamping.engine.Effect.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one entry, each as the kind it should be. What is of another kind counts as not written. */
record Written(Note note) {

    boolean isAbout(String what) {
        return note.about().equals(what);
    }

    long number(String name) {
        return note.values().get(name) instanceof Long number ? number : 0;
    }

    String text(String name) {
        return note.values().get(name) instanceof String text ? text : "";
    }

    @Nullable
    LocalDate day(String name) {
        return note.values().get(name) instanceof LocalDate day ? day : null;
    }

    List<String> words(String name) {
        return note.values().get(name) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The entries of a page without those that were taken back. */
    static List<Written> standing(List<Note> page, String strike) {
        Set<String> struck = page.stream().map(Written::new).filter(note -> note.isAbout(strike))
                .map(note -> note.text("entry")).collect(Collectors.toSet());
        return page.stream().filter(note -> !struck.contains(note.id())).map(Written::new).toList();
    }
}
