package id.pendamping.dialog;

import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.dialog.Step.Quiz;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.dialog.Step.Silence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one {@code dialog.yaml}. */
final class DialogReader {

    private final Material material;
    private final DialogOutline outline;

    DialogReader(Material material, DialogOutline outline) {
        this.material = material;
        this.outline = outline;
    }

    Optional<DraftDialog> read() {
        Table table = outline.root().table("dialog", "title", "triggers", "fresh", "reads", "marks", "silence",
                "steps", "takes",
                "handed");
        checkId(table);
        Set<String> reads = reads(table);
        Names names = material.vocabulary().of(outline, reads);
        Optional<LocalText> title = table.need("title").flatMap(material.texts()::plain);
        List<String> triggers = table.items("triggers").stream().flatMap(word -> word.text().stream())
                .map(material.words()::normalise).distinct().toList();
        List<Silence> silence = table.find("silence")
                .map(new SilenceReader(place("", outline.root(), null, names, List.of()))::read).orElse(List.of());
        List<Cursor> places = table.need("steps").map(Cursor::items).orElse(List.of());
        Map<String, Step> steps = steps(places, names, silence);
        if (steps.values().stream().anyMatch(Step.Checklist.class::isInstance)) {
            reads.addAll(List.of("checklist", "person"));
        }
        if (title.isEmpty() || steps.isEmpty()) {
            return Optional.empty();
        }
        Dialog dialog = new Dialog(outline.id(), version(steps), title.get(), triggers, table.flag("fresh", false),
                reads, steps, steps.keySet().iterator().next(), table.flag("marks", false), outline.root().file(),
                table.find("takes").flatMap(TakesReader::read).orElse(null), handed(table));
        return Optional.of(new DraftDialog(dialog, outline, steps.size() == places.size()));
    }

    private void checkId(Table table) {
        table.need("dialog").flatMap(Cursor::text).filter(id -> !id.equals(outline.folder())).ifPresent(id -> table.at()
                .error("the dialog is called \"" + id + "\", its folder \"" + outline.folder() + "\"",
                        "legal: the same name"));
        if (!outline.id().matches("[a-z0-9][a-z0-9-]*") || Media.DRAWN.equals(outline.id() + "/")) {
            table.at().error("a dialog cannot be called \"" + outline.id() + "\"",
                    "legal: small letters, digits and hyphens");
        }
    }

    private static List<String> handed(Table table) {
        List<String> handed = new ArrayList<>();
        for (Cursor at : table.items("handed")) {
            at.text().ifPresent(name -> {
                if (!Names.isLegal(name)) {
                    at.error("a variable cannot be called \"" + name + "\"", "legal: letters, digits and _");
                }
                handed.add(name);
            });
        }
        return handed;
    }

    private static Set<String> reads(Table table) {
        Set<String> reads = new LinkedHashSet<>();
        for (Cursor at : table.items("reads")) {
            at.text().ifPresent(source -> {
                if (!Vocabulary.sources().contains(source)) {
                    at.unknown("source", source, Vocabulary.sources());
                }
                reads.add(source);
            });
        }
        return reads;
    }

    private Map<String, Step> steps(List<Cursor> places, Names names, List<Silence> silence) {
        List<String> ids = new ArrayList<>();
        places.forEach(place -> ids.add(place.peekText("id").orElse("")));
        Map<String, Step> steps = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            String id = ids.get(i);
            Cursor at = places.get(i).in(id.isEmpty() ? "" : "step " + id);
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
                at.error(id.isEmpty() ? "the step has no id" : "a step cannot be called \"" + id + "\"",
                        "legal: id: letters, digits, - and _");
            } else if (ids.indexOf(id) < i) {
                at.error("the step \"" + id + "\" stands here twice", "");
            }
            String following = i + 1 < ids.size() ? ids.get(i + 1) : null;
            new StepReader(place(id, at, following, names, silence)).read()
                    .ifPresent(step -> steps.putIfAbsent(id, step));
        }
        return steps;
    }

    private StepPlace place(String id, Cursor at, @Nullable String following, Names names, List<Silence> silence) {
        return new StepPlace(material, outline, names, silence, id, at, following);
    }

    /** Whoever stands in the middle of it must be able to tell that it has changed. */
    private String version(Map<String, Step> steps) {
        Fingerprint print = new Fingerprint().add(outline.root().node());
        steps.values().stream().flatMap(step -> step instanceof Quiz quiz ? quiz.items().stream() : null)
                .map(QuizItem::id).map(material.bank()::get).filter(Objects::nonNull)
                .forEach(item -> print.add(item.at().node()));
        steps.values().stream().flatMap(step -> step instanceof Step.Checklist it ? Stream.of(it.list().id()) : null)
                .map(material.checklists()::get).filter(Objects::nonNull).forEach(file -> print.add(file.at().node()));
        return print.hex();
    }
}
