package id.pendamping.checklist;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Checklist.Obstacle;
import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Phrases;
import id.pendamping.engine.ItemState;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.inbox.StoredSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells people in words which items they have touched and with which they wished help, one item a line. */
record StoredProgressSource(Progress progress, Map<String, Checklist> lists,
        Phrases phrases) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<ItemProgress> items = progress.items(person);
        Map<String, Object> values = new HashMap<>();
        put(values, "stored.checklists", items.stream().sorted(Comparator.comparingInt(this::place))
                .map(one -> line(one, language)).toList());
        put(values, "stored.help", progress.help(person).stream().map(wish -> line(wish, language)).toList());
        return values;
    }

    /** In the order of the lists; what the content does not have any more comes last. */
    private int place(ItemProgress one) {
        int place = 0;
        for (Checklist list : lists.values()) {
            for (Item item : list.items()) {
                if (list.id().equals(one.checklist()) && item.id().equals(one.item())) {
                    return place;
                }
                place++;
            }
        }
        return place;
    }

    private static void put(Map<String, Object> values, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            values.put(name, String.join("\n", lines));
        }
    }

    private String line(ItemProgress one, Language language) {
        ItemState state = one.state();
        List<String> told = new ArrayList<>();
        told.add(switch (state.status()) {
            case TODO -> "–";
            case DOING -> words(phrases.get(Phrase.CHECKLIST_DOING), language);
            case DONE -> "✓";
            case BLOCKED -> words(phrases.get(Phrase.CHECKLIST_BLOCKED), language);
            case NOT_NEEDED -> words(phrases.get(Phrase.CHECKLIST_NOT_NEEDED), language);
        });
        LocalDate day = state.day();
        if (day != null) {
            told.add(Formats.date(day, language));
        }
        told.addAll(obstacle(one.checklist(), one.item(), state.obstacle(), state.words(), language));
        return title(one.checklist(), one.item(), language) + ": " + String.join(", ", told);
    }

    private String line(HelpWish wish, Language language) {
        List<String> told = obstacle(wish.checklist(), wish.item(), wish.obstacle(), wish.words(), language);
        String title = title(wish.checklist(), wish.item(), language);
        return told.isEmpty() ? title : title + ": " + String.join(", ", told);
    }

    private List<String> obstacle(String list, String item, String obstacle, String own, Language language) {
        List<String> told = new ArrayList<>();
        item(list, item).flatMap(found -> found.obstacles().stream().filter(one -> one.id().equals(obstacle))
                .findFirst()).map(Obstacle::label).ifPresent(label -> told.add(words(label, language)));
        if (!own.isEmpty()) {
            told.add("\"" + own + "\"");
        }
        return told;
    }

    /** By its ids where the content does not have it any more. */
    private String title(String list, String item, Language language) {
        Checklist found = lists.get(list);
        String listed = found == null ? list : words(found.title(), language);
        return listed + ", " + item(list, item).map(one -> words(one.title(), language)).orElse(item);
    }

    private Optional<Item> item(String list, String item) {
        return Optional.ofNullable(lists.get(list)).flatMap(found -> found.find(item));
    }

    private static String words(@Nullable LocalText text, Language language) {
        return text == null ? "" : Html.plain(text.render(new NothingKnown(language)));
    }
}
