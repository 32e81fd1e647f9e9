package id.pendamping.inbox;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people are told when something went wrong on our side. */
record Apology(LocalText text) {

    OutgoingMessage message(Language language) {
        return OutgoingMessage.text(text.render(new NothingKnown(language)));
    }

    private record NothingKnown(Language language) implements Scope {

        @Override
        public @Nullable Object value(String name) {
            return null;
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }
    }
}
