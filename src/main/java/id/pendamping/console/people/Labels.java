package id.pendamping.console.people;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What ids are called in words, and what may be chosen. All words are the content's, groups' and the team's own. */
@Component
class Labels {

    private final Content content;
    private final Groups groups;
    private final StaffDirectory staff;

    Labels(Content content, Groups groups, StaffDirectory staff) {
        this.content = content;
        this.groups = groups;
        this.staff = staff;
    }

    /** One value of a list to choose from. */
    record Option(String value, String label) {
    }

    /** @return empty for a field that has no choice of values */
    List<Option> options(String field, Locale locale) {
        return field(field).map(it -> it.values().entrySet().stream()
                .map(value -> new Option(value.getKey(), words(value.getValue(), locale))).toList()).orElse(List.of());
    }

    /** Fields whose value is one of a few. */
    List<Option> fields(Locale locale) {
        return content.personFields().fields().values().stream().filter(field -> !field.values().isEmpty())
                .map(field -> new Option(field.name(), words(field.label(), locale))).toList();
    }

    String field(String field, Locale locale) {
        return field(field).map(it -> words(it.label(), locale)).orElse(field);
    }

    /** What somebody told in a field; several values are joined by {@code +}. */
    String told(String field, @Nullable String value, Locale locale) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        Map<String, LocalText> known = field(field).map(Field::values).orElse(Map.of());
        return Arrays.stream(value.split("\\+"))
                .map(one -> Optional.ofNullable(known.get(one)).map(it -> words(it, locale)).orElse(one))
                .collect(Collectors.joining(", "));
    }

    List<Option> groups() {
        return groups.all().stream().map(group -> new Option(group.id(), group.profile().title()))
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    String group(String id) {
        return groups.find(id).map(Group::profile).map(Group.Profile::title).orElse("–");
    }

    List<Option> helpers() {
        return staff.all().stream().map(member -> new Option(member.person(), member.name())).toList();
    }

    String helper(@Nullable String person) {
        return person == null ? "" : staff.find(person).map(StaffMember::name).orElse("–");
    }

    List<Option> languages() {
        return content.languages().stream()
                .map(it -> new Option(it.code(), it.locale().getDisplayLanguage(it.locale()))).toList();
    }

    String dialog(String id, Locale locale) {
        return content.find(id).map(dialog -> words(dialog.title(), locale)).orElse(id);
    }

    /** Items as they are best done. */
    Map<String, Checklist> checklists() {
        return new LinkedHashMap<>(content.checklists());
    }

    static String words(LocalText text, Locale locale) {
        return Html.plain(text.render(new NothingKnown(new Language(locale.getLanguage()))));
    }

    private Optional<Field> field(String name) {
        return Optional.ofNullable(content.personFields().fields().get(name));
    }
}
