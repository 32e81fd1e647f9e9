package id.pendamping.answers;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For texts that say the same to everybody on one day. */
record Everybody(Language language, LocalDate today) implements Scope {

    @Override
    public @Nullable Object value(String name) {
        return null;
    }
}
