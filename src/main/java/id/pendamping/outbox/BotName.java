package id.pendamping.outbox;

import java.util.Optional;

/** What the bot is called where people find it, kept in the store so that links can be written at any time. */
public interface BotName {

    /** Without the @; empty as long as no bot was served. */
    Optional<String> find();

    void remember(String name);
}
