package id.pendamping.console.outcomes;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Handed;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Step;
import id.pendamping.group.Groups;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What values, steps and questions are called in the content, and groups and staff by those who run the programme. */
record Names(Content content, Groups groups, StaffDirectory staff) {

    private static final int LONGEST = 90;

    /** The values of a field in the order of the content, with their words. */
    List<String> values(String field) {
        return Optional.ofNullable(content.personFields().fields().get(field)).map(Field::values).map(Map::keySet)
                .map(List::copyOf).orElse(List.of());
    }

    String value(String field, String value, Say say) {
        if (value.isEmpty()) {
            return say.of("unknown");
        }
        return Optional.ofNullable(content.personFields().fields().get(field)).map(Field::values)
                .map(values -> values.get(value)).map(text -> render(text, say, LocalDate.EPOCH)).orElse(value);
    }

    String value(Dimension dimension, String value, Say say) {
        if (value.isEmpty()) {
            return say.of("unknown." + dimension.id());
        }
        return switch (dimension) {
            case GROUP -> value.equals(Dimension.SEVERAL)
                    ? say.of("several")
                    : groups.find(value).map(group -> group.profile().title()).orElse(say.of("former.group"));
            case AREA, WORK -> value(dimension.id(), value, say);
            case HELPER -> staff.find(value).map(StaffMember::name).orElse(say.of("former.helper"));
            case PERIOD -> value;
        };
    }

    String checklist(String id, Say say, LocalDate today) {
        return Optional.ofNullable(content.checklists().get(id)).map(it -> render(it.title(), say, today)).orElse(id);
    }

    String item(String checklist, String item, Say say, LocalDate today) {
        return Optional.ofNullable(content.checklists().get(checklist)).flatMap(it -> it.find(item))
                .map(it -> render(it.title(), say, today)).orElse(item);
    }

    String obstacle(String checklist, String item, String obstacle, Say say, LocalDate today) {
        return Optional.ofNullable(content.checklists().get(checklist)).flatMap(it -> it.find(item)).stream()
                .flatMap(it -> it.obstacles().stream()).filter(it -> it.id().equals(obstacle))
                .map(it -> render(it.label(), say, today)).findFirst().orElse(obstacle);
    }

    /** A dialog by its title. */
    String dialog(String id, Say say) {
        return content.find(id).map(it -> words(it.title(), say)).orElse(id);
    }

    /** The question of an item with its number in front; the id alone where it is asked no more. */
    String question(String item, Say say, LocalDate today) {
        String number = item.substring(item.indexOf('/') + 1);
        return questions().filter(it -> it.id().equals(item)).findFirst()
                .map(it -> number + " · " + shortened(render(it.question(), say, today))).orElse(item);
    }

    private Stream<Step.QuizItem> questions() {
        return content.dialogs().values().stream().flatMap(dialog -> dialog.steps().values().stream())
                .filter(Step.Quiz.class::isInstance).flatMap(step -> ((Step.Quiz) step).items().stream());
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
    }

    /** A text in the language of the page. */
    String words(LocalText text, Say say) {
        return render(text, say, LocalDate.EPOCH);
    }

    private static String render(LocalText text, Say say, LocalDate today) {
        Language language = new Language(say.locale().getLanguage());
        return Html.plain(text.render(new Handed(Map.of(), language, today)));
    }
}
