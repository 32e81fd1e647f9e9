package id.pendamping.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import java.time.Duration;
import java.util.Optional;

/**
 * Conversations as this process left them a moment ago, so that the next turn need not read them again. Nothing depends
 * on them being right: a commit names the version and the lease it has seen, and one that is out of date is refused.
 * Each is used once.
 */
final class Recollections {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Cache<ChatId, Conversation> lately;

    /** @param most how many chats are remembered; 0 for none */
    Recollections(int most) {
        lately = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(KEPT).executor(Runnable::run).build();
    }

    void keep(Conversation left) {
        lately.put(left.chat(), left);
    }

    Optional<Conversation> take(ChatId chat) {
        return Optional.ofNullable(lately.asMap().remove(chat));
    }
}
