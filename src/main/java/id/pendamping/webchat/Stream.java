package id.pendamping.webchat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One open page: what it is told waits in a queue and is written by a thread of its own. */
final class Stream {

    private static final int MAX_WAITING = 1_000;

    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<StreamEvent> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private final Duration heartbeat;
    private final Consumer<Stream> whenClosed;
    private volatile boolean closed;

    Stream(Duration heartbeat, Consumer<Stream> whenClosed) {
        this.heartbeat = heartbeat;
        this.whenClosed = whenClosed;
    }

    SseEmitter start(Supplier<List<StreamEvent>> past) {
        emitter.onCompletion(this::close);
        emitter.onError(error -> close());
        Thread.ofVirtual().name("webchat-stream").start(() -> write(past));
        return emitter;
    }

    void offer(StreamEvent event) {
        if (!waiting.offer(event)) {
            close();
        }
    }

    void close() {
        closed = true;
        whenClosed.accept(this);
        waiting.offer(new StreamEvent.Ready());
    }

    private void write(Supplier<List<StreamEvent>> past) {
        try {
            for (StreamEvent event : past.get()) {
                emitter.send(written(event));
            }
            while (!closed) {
                StreamEvent next = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (!closed) {
                    emitter.send(next == null ? SseEmitter.event().comment("still here") : written(next));
                }
            }
        } catch (IOException | RuntimeException e) {
            // The browser has gone or the store is away: the page connects again and resumes after what it saw.
            closed = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            whenClosed.accept(this);
            end();
        }
    }

    private void end() {
        try {
            emitter.complete();
        } catch (IllegalStateException e) {
            // The container has ended it already.
        }
    }

    private static SseEventBuilder written(StreamEvent event) {
        return switch (event) {
            case StreamEvent.Line(var line) ->
                event("line", LineShown.of(line)).id(Long.toString(line.id()));
            case StreamEvent.Acknowledged acknowledged -> event("acknowledged", AckShown.of(acknowledged));
            case StreamEvent.Workers(var workers) -> event("workers", workers);
            case StreamEvent.Time(var time) -> event("time", time);
            case StreamEvent.Ready() -> event("ready", true);
        };
    }

    private static SseEventBuilder event(String name, Object data) {
        return SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON);
    }

    /** @param toast empty for none */
    private record AckShown(String talk, String key, String toast) {

        static AckShown of(StreamEvent.Acknowledged event) {
            return new AckShown(event.chat().local(), event.key(), event.toast() == null ? "" : event.toast());
        }
    }
}
