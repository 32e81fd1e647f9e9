package id.pendamping.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, down to the finest level, by whomever. */
final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

    CapturedLog() {
        setContext(root.getLoggerContext());
        start();
        root.setLevel(Level.TRACE);
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLevel() + " " + event.getFormattedMessage() + " "
                + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        events.add(event);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<String> linesOf(Level level) {
        return lines.stream().filter(line -> line.startsWith(level + " ")).toList();
    }

    void await(Level level) throws InterruptedException {
        ILoggingEvent event;
        do {
            event = events.poll(5, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing was logged at " + level);
            }
        } while (event.getLevel() != level);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
        stop();
    }
}
