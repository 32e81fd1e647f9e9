package id.pendamping.engine;

import id.pendamping.dialog.Condition;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Template;
import java.util.Map;
import java.util.function.Predicate;

final class Build {

    private Build() {
    }

    static LocalText text(String words) {
        return new LocalText(Map.of(Language.INDONESIAN, new Template() {
            @Override
            public String render(Scope scope) {
                return words;
            }

            @Override
            public String source() {
                return words;
            }
        }));
    }

    static Condition condition(Predicate<Scope> test) {
        return new Condition() {
            @Override
            public boolean test(Scope scope) {
                return test.test(scope);
            }

            @Override
            public String source() {
                return "?";
            }
        };
    }
}
