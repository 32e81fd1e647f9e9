package id.pendamping.dialog;

import id.pendamping.dialog.ProgrammeTemplate.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one file of {@code programmes/}. */
final class ProgrammeReader {

    static final List<String> SCHEMES = List.of("jkn", "jkk", "jkm", "jht");
    static final List<String> COUNTS = List.of("reached", "consented", "pretest", "lessons", "posttest", "checklist",
            "registered", "contributed");

    private static final String NAMES = "legal: letters, digits and _";

    private final TextReader texts;

    ProgrammeReader(TextReader texts) {
        this.texts = texts;
    }

    /** @param templates by id; what was read is added */
    void read(Cursor root, Map<String, ProgrammeTemplate> templates) {
        Table table = root.table("programme", "title", "about", "schemes", "stages");
        Optional<String> id = table.need("programme").flatMap(Cursor::text);
        id.ifPresent(name -> checkName(root, name));
        Optional<LocalText> title = table.need("title").flatMap(texts::plain);
        Optional<LocalText> about = table.need("about").flatMap(texts::plain);
        List<String> schemes = known(table, "schemes", "scheme", SCHEMES);
        List<Stage> stages = new ArrayList<>();
        for (Cursor at : table.need("stages").map(Cursor::items).orElse(List.of())) {
            stage(at.in("stage " + at.peekText("id").orElse("without id")), stages).ifPresent(stages::add);
        }
        if (id.isPresent() && title.isPresent() && about.isPresent()) {
            templates.put(id.get(), new ProgrammeTemplate(id.get(), title.get(), about.get(), schemes, stages));
        }
    }

    private static void checkName(Cursor root, String name) {
        if (!Names.isLegal(name)) {
            root.error("a programme cannot be called \"" + name + "\"", NAMES);
        } else if (!root.file().equals("programmes/" + name + ".yaml")) {
            root.error("the programme is called \"" + name + "\", its file " + root.file(),
                    "legal: the file programmes/" + name + ".yaml");
        }
    }

    private Optional<Stage> stage(Cursor at, List<Stage> before) {
        Table table = at.table("id", "title", "what", "counts");
        Optional<String> id = table.need("id").flatMap(Cursor::text);
        if (id.isPresent() && !Names.isLegal(id.get())) {
            at.error("a stage cannot be called \"" + id.get() + "\"", NAMES);
        } else if (before.stream().map(Stage::id).anyMatch(id.orElse("")::equals)) {
            at.error("the stage \"" + id.orElse("") + "\" stands here twice", "");
        }
        Optional<LocalText> title = table.need("title").flatMap(texts::plain);
        Optional<LocalText> what = table.need("what").flatMap(texts::plain);
        List<String> counts = known(table, "counts", "number", COUNTS);
        return id.isEmpty() || title.isEmpty() || what.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stage(id.get(), title.get(), what.get(), counts));
    }

    private static List<String> known(Table table, String key, String kind, List<String> legal) {
        return table.items(key).stream().flatMap(at -> at.text().filter(word -> {
            if (!legal.contains(word)) {
                at.unknown(kind, word, legal);
            }
            return legal.contains(word);
        }).stream()).toList();
    }
}
