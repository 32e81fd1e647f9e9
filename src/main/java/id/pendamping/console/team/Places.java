package id.pendamping.console.team;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.outcome.census.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The groups and areas that a programme can choose, as they are called. */
@Component
class Places {

    private static final int MOST_GROUPS = 200;

    private final Groups groups;
    private final Map<String, LocalText> areas;
    private final MessageSource words;

    Places(Groups groups, Content content, MessageSource words) {
        this.groups = groups;
        this.areas = Optional.ofNullable(content.personFields().fields().get("area")).map(Field::values)
                .orElse(Map.of());
        this.words = words;
    }

    record Place(String id, String name, boolean chosen) {
    }

    /** What can be chosen, and what is chosen although it can be no more: leaving that is a choice, too. */
    List<Place> of(Dimension kind, List<String> chosen, Locale locale) {
        List<String> ids = new ArrayList<>(kind == Dimension.GROUP
                ? groups.page(Group.Stage.ACTIVE, 0, MOST_GROUPS).stream().map(Group::id).toList()
                : areas.keySet());
        chosen.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.stream().map(id -> new Place(id, name(kind, id, locale), chosen.contains(id))).toList();
    }

    String name(Dimension kind, String id, Locale locale) {
        if (kind == Dimension.GROUP) {
            return groups.find(id).map(group -> group.profile().title())
                    .orElseGet(() -> words.getMessage("team.programme.former-group", null, locale));
        }
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        return Optional.ofNullable(areas.get(id)).map(text -> Html.plain(text.render(new NothingKnown(language))))
                .orElse(id);
    }
}
