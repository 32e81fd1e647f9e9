package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One at a time per chat, in order of arrival, and any number of chats at once. Remembers only chats that are busy. */
final class ChatTurns {

    private final ConcurrentHashMap<ChatId, Busy> busy = new ConcurrentHashMap<>();

    private static final class Busy {
        final ReentrantLock lock = new ReentrantLock(true);
        int users;
    }

    <T> T inOrder(ChatId chat, Supplier<T> work) {
        Busy its = busy.compute(chat, (key, known) -> {
            Busy entry = known == null ? new Busy() : known;
            entry.users++;
            return entry;
        });
        its.lock.lock();
        try {
            return work.get();
        } finally {
            its.lock.unlock();
            busy.compute(chat, (key, known) -> --its.users == 0 ? null : its);
        }
    }

    int remembered() {
        return busy.size();
    }
}
