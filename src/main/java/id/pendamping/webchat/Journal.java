package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import id.pendamping.webchat.WebMessage.Draft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The talks as they are written down: every line is stored and then told to the open pages, in one order. */
final class Journal {

    private final WebMessages messages;
    private final Streams streams;

    /** A page resumes after the last line it saw, so a later line must never be told before an earlier one. */
    private final ReentrantLock order = new ReentrantLock();

    Journal(WebMessages messages, Streams streams) {
        this.messages = messages;
        this.streams = streams;
    }

    WebMessage append(Draft draft) {
        order.lock();
        try {
            WebMessage line = messages.append(draft);
            streams.publish(new StreamEvent.Line(line));
            return line;
        } finally {
            order.unlock();
        }
    }

    Optional<WebMessage> find(ChatId chat, long id) {
        return messages.find(chat, id);
    }

    List<WebMessage> since(Set<ChatId> chats, long id, int limit) {
        return messages.since(chats, id, limit);
    }

    void forget(ChatId chat) {
        messages.forget(chat);
    }
}
