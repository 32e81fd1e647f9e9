package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in the people of a file, and gives them up again. The same line of the same file is the same person, however
 * often it is taken in.
 */
final class Importing {

    /** Line number, name, area, work, group, helper. */
    private static final int PARTS = 6;
    private static final String FINGERPRINT = "[0-9a-f]{64}";

    private final Care care;
    private final Imports imports;
    private final Welcoming welcoming;
    private final Wishes wishes;
    private final Roll roll;

    Importing(Care care, Imports imports, Welcoming welcoming, Wishes wishes, Roll roll) {
        this.care = care;
        this.imports = imports;
        this.welcoming = welcoming;
        this.wishes = wishes;
        this.roll = roll;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("people.import", this::take).and(EffectHandler.ofNotes("people.unimport",
                this::giveUp));
    }

    private record Line(int number, Newcomer who) {
    }

    private void take(Note note) {
        Optional<LocalDate> asked = Welcoming.day(text(note, "asked"));
        if (!care.leads(note) || !text(note, "consent").equals("yes") || asked.isEmpty()
                || !text(note, "file").matches(FINGERPRINT) || !(note.values().get("lines") instanceof List<?> said)) {
            return;
        }
        boolean shares = text(note, "sharing").equals("yes");
        List<Line> lines = new ArrayList<>();
        said.forEach(one -> line(one, asked.get(), shares).ifPresent(lines::add));
        Import taken = new Import(imports.next(text(note, "file")), note.at(), note.person(),
                lines.stream().map(Line::number).toList(), null);
        // Written down first: what was begun can be given up.
        imports.add(taken);
        lines.forEach(line -> {
            String person = taken.person(line.number());
            welcoming.write(note, person, taken.id() + "/" + line.number(), line.who());
        });
        care.did(note, "people.imported", taken.id());
    }

    private static Optional<Line> line(Object said, LocalDate asked, boolean shares) {
        if (!(said instanceof List<?> parts) || parts.size() != PARTS) {
            return Optional.empty();
        }
        List<String> words = parts.stream().map(String::valueOf).toList();
        if (!words.get(0).matches("\\d{1,6}") || !Newcomer.isName(words.get(1))) {
            return Optional.empty();
        }
        return Optional.of(new Line(Integer.parseInt(words.get(0)), new Newcomer(words.get(1), words.get(2),
                words.get(3), words.get(4), words.get(5), asked, shares)));
    }

    /** Whoever has a talk by now stays. */
    private void giveUp(Note note) {
        if (care.leads(note)) {
            imports.find(text(note, "import")).ifPresent(taken -> {
                taken.lines().stream().flatMap(line -> roll.find(taken.person(line)).stream())
                        .filter(row -> row.talk() == null)
                        .forEach(row -> wishes.forget(note.id() + "/" + row.person(), row, note.at()));
                imports.undo(taken.id(), note.at());
                care.did(note, "people.unimported", taken.id());
            });
        }
    }
}
