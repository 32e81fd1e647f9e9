package id.pendamping.inbox;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For texts that need to know nothing but the language. */
public record NothingKnown(Language language) implements Scope {

    @Override
    public @Nullable Object value(String name) {
        return null;
    }

    @Override
    public LocalDate today() {
        return LocalDate.EPOCH;
    }
}
