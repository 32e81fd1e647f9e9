package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.Tap;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.outbox.Channels;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The small signs around a turn: best effort, after it is stored, never kept and never tried again. */
final class Courtesies {

    private static final Logger LOG = LoggerFactory.getLogger(Courtesies.class);

    private final Channels channels;
    private final Executor threads;

    Courtesies(Channels channels, Executor threads) {
        this.channels = channels;
        this.threads = threads;
    }

    void show(Inbound inbound, Turn turn) {
        Courtesy courtesy = turn.courtesy();
        acknowledge(inbound, courtesy.toast());
        Long message = courtesy.markedMessage();
        String label = courtesy.markLabel();
        if (message != null && label != null) {
            quietly(() -> channels.mark(inbound.chat(), message, label));
        }
    }

    /** The same inbound came again: its button may still be waiting. */
    void repeat(Inbound inbound) {
        acknowledge(inbound, null);
    }

    private void acknowledge(Inbound inbound, @Nullable String toast) {
        if (inbound instanceof Tap tap && tap.callbackId() != null) {
            String callback = tap.callbackId();
            quietly(() -> channels.acknowledge(inbound.chat(), callback, toast));
        }
    }

    private void quietly(Runnable sign) {
        threads.execute(() -> {
            try {
                sign.run();
            } catch (RuntimeException e) {
                LOG.debug("a sign was not shown: {}", e.getClass().getName());
            }
        });
    }
}
