package id.pendamping.dialog;

import java.util.Map;

/**
 * One text in every language of the content, compiled. Values that come from people or facts are escaped when they are
 * put in, so that the result is always the tiny HTML of {@link id.pendamping.chat.OutgoingMessage}.
 */
public record LocalText(Map<Language, Template> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The text in the person's language, or in the default language where a later language is not yet complete. */
    public String render(Scope scope) {
        Template template = byLanguage.get(scope.language());
        if (template == null) {
            template = byLanguage.get(Language.INDONESIAN);
        }
        if (template == null) {
            template = byLanguage.values().iterator().next();
        }
        return template.render(scope);
    }
}
