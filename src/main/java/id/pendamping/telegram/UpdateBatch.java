package id.pendamping.telegram;

import id.pendamping.inbox.Conversations.StoreAway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;

/** Takes in what one poll brought: chats side by side, each in its own order, and waits while the store is away. */
class UpdateBatch {

    private static final Logger log = LoggerFactory.getLogger(UpdateBatch.class);
    private static final Backoff STORE = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));

    private final Intake intake;
    private final Stop stop;
    private final AtomicBoolean waitingReported = new AtomicBoolean();

    UpdateBatch(Intake intake, Stop stop) {
        this.intake = intake;
        this.stop = stop;
    }

    /** Returns true when every update is done with; false when the end was asked for first. Never throws. */
    boolean consume(List<Update> updates) {
        Collection<List<Update>> chats = byChat(updates).values();
        AtomicBoolean complete = new AtomicBoolean(true);
        CountDownLatch left = new CountDownLatch(chats.size());
        for (List<Update> chat : chats) {
            Thread.ofVirtual().name("telegram-chat").start(() -> {
                try {
                    if (!chat.stream().allMatch(this::take)) {
                        complete.set(false);
                    }
                } finally {
                    left.countDown();
                }
            });
        }
        return awaited(left) && complete.get();
    }

    private boolean take(Update update) {
        for (Backoff backoff = STORE; !stop.isAsked(); backoff = backoff.later()) {
            try {
                intake.take(update);
                if (waitingReported.compareAndSet(true, false)) {
                    log.info("The store answers again; taking in updates goes on");
                }
                return true;
            } catch (StoreAway e) {
                if (waitingReported.compareAndSet(false, true)) {
                    log.warn("The store is away; taking in updates waits for it. Telegram keeps updates for 24 hours.");
                }
                stop.await(backoff.next());
            }
        }
        return false;
    }

    private static boolean awaited(CountDownLatch left) {
        try {
            left.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<Object, List<Update>> byChat(List<Update> updates) {
        Map<Object, List<Update>> chats = new LinkedHashMap<>();
        for (Update update : updates) {
            chats.computeIfAbsent(chat(update), key -> new ArrayList<>()).add(update);
        }
        return chats;
    }

    /** The chat, or the update itself where there is none. */
    private static Object chat(Update update) {
        Chat chat = null;
        if (update.getMessage() != null) {
            chat = update.getMessage().getChat();
        } else if (update.getCallbackQuery() != null && update.getCallbackQuery().getMessage() != null) {
            chat = update.getCallbackQuery().getMessage().getChat();
        } else if (update.getEditedMessage() != null) {
            chat = update.getEditedMessage().getChat();
        } else if (update.getMyChatMember() != null) {
            chat = update.getMyChatMember().getChat();
        } else if (update.getChatMember() != null) {
            chat = update.getChatMember().getChat();
        }
        return chat == null ? update.getUpdateId() : "chat " + chat.getId();
    }
}
