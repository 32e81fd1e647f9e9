package id.pendamping.feedback;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For titles, which need to know nothing but the language. */
record NothingKnown(Language language) implements Scope {

    @Override
    public @Nullable Object value(String name) {
        return null;
    }

    @Override
    public LocalDate today() {
        return LocalDate.EPOCH;
    }
}
