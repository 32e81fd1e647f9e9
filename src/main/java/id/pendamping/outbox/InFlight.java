package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The rows that this node is sending: so many side by side and no more, those of one chat one after the other. */
final class InFlight {

    private record Claimed(BulkRow row, Instant until) {
    }

    private final int most;
    private final Executor threads;
    private final BulkSender sender;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Map<ChatId, Deque<Claimed>> lines = new HashMap<>();
    private int count;

    InFlight(int most, Executor threads, BulkSender sender) {
        this.most = most;
        this.threads = threads;
        this.sender = sender;
    }

    int free() {
        lock.lock();
        try {
            return most - count;
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        return free() == most;
    }

    /** Waits until a good part is free, at most that long. @return how many are free */
    int awaitRoom(Duration atMost) {
        lock.lock();
        try {
            long nanos = atMost.toNanos();
            while (nanos > 0 && count > most / 2) {
                nanos = room.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return free();
    }

    void add(BulkRow row, Instant until) {
        Claimed claimed = new Claimed(row, until);
        lock.lock();
        try {
            count++;
            Deque<Claimed> line = lines.get(row.chat());
            if (line != null) {
                line.addLast(claimed);
                return;
            }
            lines.put(row.chat(), new ArrayDeque<>(List.of(claimed)));
        } finally {
            lock.unlock();
        }
        threads.execute(() -> sendAll(row.chat(), claimed));
    }

    private void sendAll(ChatId chat, Claimed first) {
        boolean ended = false;
        try {
            Instant again = null;
            for (Claimed next = first; next != null; next = following(chat)) {
                again = again == null
                        ? sender.send(next.row(), next.until())
                        : sender.putBack(next.row(), again.plusMillis(1));
            }
            ended = true;
        } finally {
            if (!ended) {
                abandon(chat);
            }
        }
    }

    /** Something went badly wrong: what is left is taken up when its claim ends. */
    private void abandon(ChatId chat) {
        lock.lock();
        try {
            Deque<Claimed> left = lines.remove(chat);
            count -= left == null ? 0 : left.size();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Claimed following(ChatId chat) {
        lock.lock();
        try {
            Deque<Claimed> line = lines.get(chat);
            if (line == null) {
                return null;
            }
            line.removeFirst();
            count--;
            room.signalAll();
            if (line.isEmpty()) {
                // From here on the chat is another thread's.
                lines.remove(chat);
                return null;
            }
            return line.getFirst();
        } finally {
            lock.unlock();
        }
    }
}
