package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an open page is told. Only lines carry an id to resume after; the rest is told anew on every connection. */
sealed interface StreamEvent {

    /** Something was said or done in a talk. */
    record Line(WebMessage line) implements StreamEvent {
    }

    /** A pressed button need not wait any longer. @param toast a few words, or null */
    record Acknowledged(ChatId chat, String key, @Nullable String toast) implements StreamEvent {
    }

    record Workers(List<Worker> workers) implements StreamEvent {
    }

    record Time(TimeShown time) implements StreamEvent {
    }

    /** Everything that was stored before has been told. */
    record Ready() implements StreamEvent {
    }
}
