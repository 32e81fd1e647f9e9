package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Language;
import java.util.Map;

/** A feature's way to let dialogs read what it keeps. */
public interface SnapshotSource {

    /** The first part of the names it gives, for example {@code person}. */
    String name();

    /** Values by full name, for example {@code person.work}. */
    Map<String, Object> read(String person, Language language);

    /**
     * For a source that also tells what this very inbound is about, for example what the code in a link stands for.
     *
     * @param inbound what has come in and is decided next
     */
    default Map<String, Object> read(String person, Language language, Inbound inbound) {
        return read(person, language);
    }

    /**
     * For a source that tells only about what somebody has chosen in an earlier turn.
     *
     * @param chosen variables of the open dialogs, as {@code <dialog>.<name>}
     */
    default Map<String, Object> read(String person, Language language, Inbound inbound, Map<String, Object> chosen) {
        return read(person, language, inbound);
    }

    /**
     * Whether it is read for people without service consent, too. Nothing that is kept about somebody is used after
     * they withdrew it, except to show it to them.
     */
    default boolean isForEveryone() {
        return false;
    }
}
