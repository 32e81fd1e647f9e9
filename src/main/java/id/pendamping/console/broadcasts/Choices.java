package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Criterion;
import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.inbox.NothingKnown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What an audience can be narrowed by, in words. */
record Choices(Content content, Groups groups, MessageSource words) {

    private static final List<String> TESTS = List.of("pre:none", "pre:low", "pre:high", "post:none", "post:low",
            "post:high");
    private static final List<String> STATES = List.of("none", "begun", "stuck");
    private static final int MOST_GROUPS = 100;

    /** @param open whether something of it is chosen */
    record Filter(Criterion criterion, String label, List<Choice> choices, boolean open) {
    }

    record Choice(String value, String label, boolean chosen) {
    }

    List<Filter> of(Draft draft, Locale locale) {
        List<Filter> filters = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<Choice> choices = values(criterion, locale).map(
                    it -> new Choice(it.getKey(), it.getValue(), draft.has(criterion, it.getKey()))).toList();
            if (!choices.isEmpty()) {
                filters.add(new Filter(criterion, label(criterion, locale), choices,
                        choices.stream().anyMatch(Choice::chosen)));
            }
        }
        return filters;
    }

    /** One line for each criterion: {@code Work: driver, vendor}; nothing for everybody. */
    List<String> said(Draft draft, Locale locale) {
        return draft.audience().entrySet().stream().map(entry -> {
            List<String> chosen = values(entry.getKey(), locale).filter(it -> entry.getValue().contains(it.getKey()))
                    .map(Map.Entry::getValue).toList();
            return label(entry.getKey(), locale) + ": "
                    + String.join(", ", chosen.isEmpty() ? List.of("…") : chosen);
        }).toList();
    }

    /** The dialogs that a button may begin, with their titles. */
    List<Choice> offers(List<String> dialogs, String chosen, Locale locale) {
        return dialogs.stream().flatMap(id -> content.find(id).stream())
                .map(dialog -> new Choice(dialog.id(), text(dialog.title(), locale), dialog.id().equals(chosen)))
                .toList();
    }

    private Stream<Map.Entry<String, String>> values(Criterion criterion, Locale locale) {
        return switch (criterion) {
            case WORK -> field("work", locale);
            case AREA -> field("area", locale);
            case JKN -> field("jkn_status", locale);
            case BPU -> field("bpu_status", locale);
            case TEST -> TESTS.stream().map(it -> Map.entry(it, word("test." + it.replace(':', '.'), locale)));
            case CHECKLIST -> content.checklists().values().stream().flatMap(list -> STATES.stream()
                    .map(state -> Map.entry(list.id() + ":" + state,
                            text(list.title(), locale) + ": " + word("checklist." + state, locale))));
            case OVERDUE -> Stream.of(Map.entry("yes", word("overdue", locale)));
            case LANGUAGE ->
                content.languages().stream().map(it -> Map.entry(it.code(), word("language." + it.code(), locale)));
            case SEEN -> Stream.of("week", "month", "silent").map(it -> Map.entry(it, word("seen." + it, locale)));
            case GROUP -> groups.page(Group.Stage.ACTIVE, 0, MOST_GROUPS).stream()
                    .map(it -> Map.entry(it.id(), it.profile().title()));
        };
    }

    private Stream<Map.Entry<String, String>> field(String name, Locale locale) {
        return Optional.ofNullable(content.personFields().fields().get(name)).map(Field::values).stream()
                .flatMap(values -> values.entrySet().stream())
                .map(it -> Map.entry(it.getKey(), text(it.getValue(), locale)));
    }

    private String label(Criterion criterion, Locale locale) {
        return word("criterion." + criterion.id(), locale);
    }

    private String word(String key, Locale locale) {
        return words.getMessage("broadcasts." + key, null, locale);
    }

    private static String text(LocalText text, Locale locale) {
        return Html.plain(text.render(new NothingKnown(new Language(locale.getLanguage()))));
    }
}
