package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Checklist.Obstacle;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.ItemState.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a checklist shows above its buttons. */
record ChecklistView(Draft draft, ListProgress progress) {

    String html(Item item, ChecklistMode mode) {
        return switch (mode) {
            case ITEM -> item(item);
            case OBSTACLE -> titled(item, Phrase.CHECKLIST_ASK_OBSTACLE);
            case WORDS -> titled(item, Phrase.CHECKLIST_ASK_WORDS);
            case HELP -> offer(item);
            case EVIDENCE -> titled(item, Phrase.CHECKLIST_ASK_EVIDENCE);
            case DAY -> titled(item, Phrase.CHECKLIST_ASK_DAY);
            case ALL -> overview();
        };
    }

    String counted(Phrase phrase) {
        return draft.render(phrase, Map.of("title", title(), "done", String.valueOf(progress.done()), "total",
                String.valueOf(progress.total()), "command", command()));
    }

    /** What brings the person back to this dialog. */
    private String command() {
        return draft.dialog().triggers().stream().findFirst().orElse("/menu");
    }

    private String title() {
        return Html.plain(draft.render(progress.list().title()));
    }

    private String item(Item item) {
        List<String> parts = new ArrayList<>();
        if (progress.practice()) {
            parts.add(draft.render(Phrase.CHECKLIST_PRACTICE));
        }
        parts.add(counted(Phrase.CHECKLIST_HEAD));
        parts.add("<b>" + draft.render(item.title()) + "</b>" + standing(item));
        Stream.of(text(item.why()), text(item.how())).filter(words -> !words.isEmpty()).forEach(parts::add);
        String places = String.join("\n",
                Stream.of(text(Phrase.CHECKLIST_WHERE, item.where()), text(Phrase.CHECKLIST_BRING, item.bring()),
                        text(Phrase.CHECKLIST_SUBSTITUTE, item.substitute())).filter(words -> !words.isEmpty())
                        .toList());
        if (!places.isEmpty()) {
            parts.add(places);
        }
        return String.join("\n\n", parts);
    }

    private String text(@Nullable LocalText words) {
        return words == null ? "" : draft.render(words);
    }

    private String text(Phrase label, @Nullable LocalText words) {
        return words == null ? "" : draft.render(label) + " " + draft.render(words);
    }

    private String standing(Item item) {
        return switch (progress.status(item)) {
            case TODO -> "";
            case DOING -> "\n" + draft.render(Phrase.CHECKLIST_DOING_NOTE);
            case DONE -> "\n" + draft.render(Phrase.CHECKLIST_DONE_NOTE);
            case NOT_NEEDED -> "\n" + draft.render(Phrase.CHECKLIST_NOT_NEEDED_NOTE);
            case BLOCKED -> "\n" + draft.render(Phrase.CHECKLIST_BLOCKED_NOTE, Map.of("obstacle", obstacle(item)));
        };
    }

    /** In their own words, or those of the list. */
    private String obstacle(Item item) {
        ItemState state = progress.state(item);
        return !state.words().isEmpty()
                ? state.words()
                : item.obstacles().stream().filter(one -> one.id().equals(state.obstacle())).findFirst()
                        .map(one -> Html.plain(draft.render(one.label()))).orElse("…");
    }

    private String titled(Item item, Phrase question) {
        return "<b>" + draft.render(item.title()) + "</b>\n" + draft.render(question);
    }

    /** What may help with what stands in the way; empty where nothing is known. */
    String tip(Item item) {
        String obstacle = progress.state(item).obstacle();
        return item.obstacles().stream().filter(one -> one.id().equals(obstacle)).findFirst().map(Obstacle::tip)
                .map(draft::render).orElse("");
    }

    private String offer(Item item) {
        String tip = tip(item);
        return tip.isEmpty()
                ? titled(item, Phrase.CHECKLIST_ASK_HELP)
                : tip + "\n\n" + draft.render(Phrase.CHECKLIST_ASK_HELP);
    }

    /** Numbered like the buttons below it. */
    private String overview() {
        StringBuilder lines = new StringBuilder(counted(Phrase.CHECKLIST_OVERVIEW));
        List<Item> shown = progress.possible();
        for (int i = 0; i < shown.size(); i++) {
            lines.append('\n').append(i + 1).append(". ").append(sign(progress.status(shown.get(i)))).append(' ')
                    .append(draft.render(shown.get(i).title()));
        }
        return lines.toString();
    }

    private static String sign(Status status) {
        return switch (status) {
            case TODO -> "⬜";
            case DOING -> "⏳";
            case DONE -> "✅";
            case BLOCKED -> "⚠️";
            case NOT_NEEDED -> "➖";
        };
    }
}
