package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text in every language of the content, compiled. Values that come from people or facts are escaped when they are
 * put in, so that the result is always the tiny HTML of {@link id.pendamping.chat.OutgoingMessage}.
 *
 * @param brief the same in fewer words, for people who read little; or null
 */
public record LocalText(Map<Language, Template> byLanguage, @Nullable LocalText brief) {

    /** A text that has no shorter one. */
    public LocalText(Map<Language, Template> byLanguage) {
        this(byLanguage, null);
    }

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The text in the person's language, or in the default language where a later language is not yet complete. */
    public String render(Scope scope) {
        LocalText shorter = brief;
        if (shorter != null && scope.isSimple()) {
            return shorter.render(scope);
        }
        Template template = byLanguage.get(scope.language());
        if (template == null) {
            template = byLanguage.get(Language.INDONESIAN);
        }
        if (template == null) {
            template = byLanguage.values().iterator().next();
        }
        return template.render(scope);
    }

    /** Every wording that people may have seen. */
    public List<Template> wordings() {
        List<Template> wordings = new ArrayList<>(byLanguage.values());
        if (brief != null) {
            wordings.addAll(brief.wordings());
        }
        return wordings;
    }
}
