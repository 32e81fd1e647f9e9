package id.pendamping.webchat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages. Each has its own thread, so that a slow browser never holds up the bot; a page that cannot follow is
 * let go and comes back by itself.
 */
final class Streams implements SmartLifecycle {

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final Duration heartbeat;
    private volatile boolean running;

    Streams(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    /**
     * Opens a stream for a page.
     *
     * @param past what the page has missed; read once the stream already listens, so that nothing falls in between
     */
    SseEmitter open(Supplier<List<StreamEvent>> past) {
        Stream stream = new Stream(heartbeat, open::remove);
        open.add(stream);
        if (!running) {
            stream.close();
        }
        return stream.start(past);
    }

    void publish(StreamEvent event) {
        open.forEach(stream -> stream.offer(event));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Open streams would otherwise hold up a graceful end of the web server. */
    @Override
    public void stop() {
        running = false;
        open.forEach(Stream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Later than the web server at the start, hence before it at the end. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
