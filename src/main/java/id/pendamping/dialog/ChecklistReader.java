package id.pendamping.dialog;

import id.pendamping.dialog.Checklist.Evidence;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Checklist.Obstacle;
import id.pendamping.dialog.Checklist.Opening;
import id.pendamping.dialog.Step.Reminding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code checklists/}. */
final class ChecklistReader {

    private static final String NAMES = "legal: letters, digits and _";

    /** What the buttons beside them mean. */
    private static final Set<String> TAKEN = Set.of("back", "other");

    private final TextReader texts;
    private final Vocabulary vocabulary;
    private final Set<String> dialogs;

    ChecklistReader(TextReader texts, Vocabulary vocabulary, Set<String> dialogs) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.dialogs = dialogs;
    }

    /** @param lists by id; what was read is added */
    void read(Cursor root, Map<String, ChecklistFile> lists) {
        Table table = root.table("checklist", "title", "items");
        Optional<String> id = table.need("checklist").flatMap(Cursor::text);
        id.ifPresent(name -> checkName(root, name));
        Optional<LocalText> title = table.need("title").flatMap(texts::plain);
        List<Item> items = new ArrayList<>();
        List<Cursor> places = table.need("items").map(Cursor::items).orElse(List.of());
        for (Cursor place : places) {
            String name = place.peekText("id").orElse("without id");
            item(place.in("item " + name), items).ifPresent(items::add);
        }
        if (places.isEmpty() && table.has("items")) {
            root.error("the checklist has no items", "legal: items: [{id: …, title: …}, …]");
        }
        if (id.isPresent() && title.isPresent()) {
            lists.put(id.get(), new ChecklistFile(new Checklist(id.get(), title.get(), items), root));
        }
    }

    private static void checkName(Cursor root, String name) {
        if (!Names.isLegal(name)) {
            root.error("a checklist cannot be called \"" + name + "\"", NAMES);
        } else if (!root.file().equals("checklists/" + name + ".yaml")) {
            root.error("the checklist is called \"" + name + "\", its file " + root.file(),
                    "legal: the file checklists/" + name + ".yaml");
        }
    }

    private Optional<Item> item(Cursor at, List<Item> before) {
        Table table = at.table("id", "title", "why", "how", "where", "bring", "substitute", "when", "done", "after",
                "evidence", "day", "obstacles", "opens", "remind", "with", "worded");
        Optional<String> id = table.need("id").flatMap(Cursor::text);
        if (id.isPresent() && (!Names.isLegal(id.get()) || TAKEN.contains(id.get()))) {
            at.error("an item cannot be called \"" + id.get() + "\"", NAMES);
        } else if (before.stream().map(Item::id).anyMatch(id.orElse("")::equals)) {
            at.error("the item \"" + id.orElse("") + "\" stands here twice", "");
        }
        Optional<LocalText> title = table.need("title").flatMap(texts::plain);
        LocalText why = text(table, "why");
        LocalText how = text(table, "how");
        LocalText where = text(table, "where");
        LocalText bring = text(table, "bring");
        LocalText substitute = text(table, "substitute");
        Condition when = condition(table, "when");
        Condition done = condition(table, "done");
        List<String> after = after(table, before);
        List<Evidence> evidence = evidence(table);
        boolean asksDay = table.flag("day", false);
        List<Obstacle> obstacles = obstacles(table);
        Opening opens = table.find("opens").flatMap(this::opening).orElse(null);
        Reminding reminding = table.has("remind")
                ? new RemindReader(at, texts, vocabulary.ofChecklists()).read(table).orElse(null)
                : null;
        return id.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(id.get(), title.get(), why, how, where, bring, substitute, when, done, after,
                        evidence, asksDay, obstacles, opens, reminding));
    }

    private @Nullable LocalText text(Table table, String key) {
        return table.find(key).flatMap(at -> text(at, table.flag("worded", false))).orElse(null);
    }

    private Optional<LocalText> text(Cursor at, boolean worded) {
        return texts.read(at, vocabulary.ofChecklists(), worded, List.of());
    }

    /** What is counted cannot decide what counts. */
    private @Nullable Condition condition(Table table, String key) {
        return table.find(key).flatMap(at -> texts.condition(at, vocabulary.withoutCounts())).orElse(null);
    }

    /** Only items further up may come first: then no two wait for each other. */
    private static List<String> after(Table table, List<Item> before) {
        List<String> legal = before.stream().map(Item::id).toList();
        return table.items("after").stream().flatMap(at -> at.text().filter(name -> {
            if (!legal.contains(name)) {
                at.unknown("item further up", name, legal);
            }
            return legal.contains(name);
        }).stream()).toList();
    }

    private static List<Evidence> evidence(Table table) {
        return table.items("evidence").stream()
                .flatMap(at -> at.oneOf(Evidence.class, '-', "evidence").stream()).distinct().toList();
    }

    private List<Obstacle> obstacles(Table table) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Cursor at : table.items("obstacles")) {
            Table one = at.table("id", "label", "tip", "worded");
            Optional<String> id = one.need("id").flatMap(Cursor::text);
            Optional<LocalText> label = one.need("label").flatMap(texts::plain);
            LocalText tip = one.find("tip").flatMap(words -> text(words, one.flag("worded", false))).orElse(null);
            if (TAKEN.contains(id.orElse(""))) {
                at.error("an obstacle cannot be called \"" + id.orElse("") + "\"", "legal: any other word");
            } else if (obstacles.stream().map(Obstacle::id).anyMatch(id.orElse("")::equals)) {
                at.error("the obstacle \"" + id.orElse("") + "\" stands here twice", "");
            } else if (id.isPresent() && label.isPresent()) {
                obstacles.add(new Obstacle(id.get(), label.get(), tip));
            }
        }
        return obstacles;
    }

    private Optional<Opening> opening(Cursor at) {
        Table table = at.table("dialog", "label");
        Optional<String> dialog = table.need("dialog").flatMap(place -> place.text().filter(id -> {
            if (!dialogs.contains(id)) {
                place.unknown("dialog", id, dialogs);
            }
            return dialogs.contains(id);
        }));
        Optional<LocalText> label = table.need("label").flatMap(texts::plain);
        return dialog.isEmpty() || label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Opening(dialog.get(), label.get()));
    }
}
