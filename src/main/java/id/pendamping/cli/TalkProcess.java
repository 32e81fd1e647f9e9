package id.pendamping.cli;

import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Inbox;
import id.pendamping.inbox.Loop;
import id.pendamping.outbox.MessageSender;
import id.pendamping.outbox.SendLoop;
import id.pendamping.staff.LinkCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The program without its channels: the terminal is the only one, and the store is a folder of its own. Time passes by
 * hand, so nothing acts by itself.
 */
final class TalkProcess implements AutoCloseable {

    private final Path dialogs;
    private final MessageSender channel;
    private final InstantSource clock;
    private final @Nullable Path store;
    private final boolean forgetful;
    private final String[] settings;
    private ConfigurableApplicationContext running;

    TalkProcess(Path dialogs, MessageSender channel, InstantSource clock, String... settings) throws IOException {
        this(dialogs, channel, clock, Files.createTempDirectory("pendamping-talk"), true, settings);
    }

    /** One whose store is in memory: quick, but it cannot be started again. */
    static TalkProcess inMemory(Path dialogs, MessageSender channel, InstantSource clock, String... settings)
            throws IOException {
        return new TalkProcess(dialogs, channel, clock, null, true,
                Stream.concat(Stream.of("--pendamping.store.uri=memory"), Stream.of(settings)).toArray(String[]::new));
    }

    private TalkProcess(Path dialogs, MessageSender channel, InstantSource clock, @Nullable Path store,
            boolean forgetful, String... settings) throws IOException {
        this.dialogs = dialogs;
        this.channel = channel;
        this.clock = clock;
        this.settings = settings;
        this.store = store;
        this.forgetful = forgetful;
        try {
            this.running = start();
            timed().forEach(Loop::stop);
        } catch (RuntimeException e) {
            forgetStore();
            throw e;
        }
    }

    /** One that writes into the store that is configured, which stays. */
    static TalkProcess inConfiguredStore(Path dialogs, MessageSender channel, InstantSource clock, String... settings)
            throws IOException {
        return new TalkProcess(dialogs, channel, clock, null, false, settings);
    }

    /** Every room except the channels; chosen here, so that {@code serve} never sees the terminal. */
    @EnableAutoConfiguration
    @ComponentScan(basePackages = "id.pendamping", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "id\\.pendamping\\.(PendampingApplication|cli\\..*|console\\..*|telegram\\..*|webchat\\..*)"))
    static class Rooms {
    }

    TalkThroughDoor talk(Worker worker, TalkClock clock) {
        return new TalkThroughDoor(worker, clock, bean(Inbox.class)::handle, bean(Conversations.class), passing());
    }

    /** What acts when its time has come. */
    private List<Loop> timed() {
        return running.getBeansOfType(Loop.class).values().stream().filter(loop -> loop.getPhase() == Loop.WAKING)
                .toList();
    }

    <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    void restart() {
        running.close();
        running = start();
        timed().forEach(Loop::stop);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Rooms.class).web(WebApplicationType.NONE).logStartupInfo(false)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean("talkClock", InstantSource.class, () -> clock, bean -> bean.setPrimary(true));
                    if (forgetful) {
                        // The same talk gives the same codes, which may be known: this store is thrown away.
                        context.registerBean("talkCodes", LinkCodes.class, () -> new LinkCodes(new byte[1]),
                                bean -> bean.setPrimary(true));
                    }
                    context.registerBean("channel", MessageSender.class, () -> channel);
                })
                .run(Stream
                        .of(Stream.of("--pendamping.content.folder=" + dialogs, "--pendamping.telegram.token=",
                                "--logging.level.root=ERROR"), storeSettings(), Stream.of(settings))
                        .flatMap(words -> words).toArray(String[]::new));
    }

    private Stream<String> storeSettings() {
        return store == null
                ? Stream.empty()
                : Stream.of("--pendamping.store.uri=", "--pendamping.store.folder=" + store);
    }

    /** Lets everything act whose time has come by the clock. */
    Passing passing() {
        return new TimePassing(timed(), bean(SendLoop.class));
    }

    @Override
    public void close() throws IOException {
        running.close();
        forgetStore();
    }

    private void forgetStore() throws IOException {
        if (store != null) {
            FileSystemUtils.deleteRecursively(store);
        }
    }
}
