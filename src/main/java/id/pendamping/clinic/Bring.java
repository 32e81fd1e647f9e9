package id.pendamping.clinic;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.inbox.NothingKnown;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** What to bring, as the checklists say it: papers in the bag, never pictures of them. */
public record Bring(Collection<Checklist> lists) {

    /** The first of each list: that is where it begins. */
    public String words(Language language) {
        return lists.stream().flatMap(list -> list.items().stream().map(Checklist.Item::bring)
                .filter(Objects::nonNull).limit(1)
                .map(bring -> "• " + words(list.title(), language) + ": " + words(bring, language)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(LocalText text, Language language) {
        return Html.plain(text.render(new NothingKnown(language)));
    }
}
