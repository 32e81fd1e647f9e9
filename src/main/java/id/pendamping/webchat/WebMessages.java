package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the talks of the page are kept, as a log that only grows. All talks share one rising sequence of ids, so that a
 * browser that was away asks for everything after the last line it saw. Writes are durable when they return; a store
 * that is away throws {@link id.pendamping.inbox.Conversations.StoreAway}.
 */
public interface WebMessages {

    /** Adds a line at the end. A key that the talk already has is not added again: its first line is answered. */
    WebMessage append(WebMessage.Draft draft);

    /** Empty where this talk has no such line. */
    Optional<WebMessage> find(ChatId chat, long id);

    /** Lines of these talks with a larger id: the newest {@code limit} of them, oldest first. */
    List<WebMessage> since(Set<ChatId> chats, long id, int limit);

    /** Leaves nothing of the talk. Ids of other lines, present or to come, are not affected. */
    void forget(ChatId chat);
}
