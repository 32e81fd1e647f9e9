package id.pendamping.webchat;

import id.pendamping.outbox.Drawings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The web chat on a port of its own with {@link ScriptedBot} behind the door; it can die and come back. */
final class ScriptedServer implements AutoCloseable {

    private final Stores stores = new Stores(new InMemoryWebMessages(), new InMemoryRoster(),
            new InMemoryTravelOffset());
    private final Map<String, String> settings;
    private ConfigurableApplicationContext context;
    private int port;

    ScriptedServer(Path content) {
        this(content, Map.of());
    }

    ScriptedServer(Path content, Map<String, String> settings) {
        this.settings = settings;
        this.context = start(content);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    ScriptedBot bot() {
        return context.getBean(ScriptedBot.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void die() {
        context.close();
    }

    /** The same stores at the same address. */
    void comeBack(Path content) {
        context = start(content);
    }

    @Override
    public void close() {
        context.close();
    }

    private ConfigurableApplicationContext start(Path content) {
        Map<String, String> arguments = new TreeMap<>(Map.of("server.port", Integer.toString(port), "server.address",
                "127.0.0.1", "pendamping.content.folder", content.toString(), "pendamping.telegram.token", "",
                "pendamping.webchat.mode", "auto",
                "management.endpoint.health.group.readiness.include", "readinessState"));
        arguments.putAll(settings);
        ConfigurableApplicationContext started = new SpringApplicationBuilder(Parts.class)
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("stores", stores))
                .run(arguments.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        port = Integer.parseInt(String.valueOf(started.getEnvironment().getProperty("local.server.port")));
        return started;
    }

    record Stores(WebMessages messages, Roster roster, TravelOffset offset) {
    }

    /** No configuration class of its own accord: only what names it gets it. */
    @EnableAutoConfiguration(excludeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"})
    @Import({WebchatConfiguration.class, TalkController.class, WorkerController.class, StreamController.class,
            ClockController.class, PageController.class, NoPageController.class, MediaController.class, Refusals.class,
            PageResources.class, PageAddress.class})
    static class Parts {

        @Bean
        WebMessages messages(Stores stores) {
            return stores.messages();
        }

        @Bean
        Roster roster(Stores stores) {
            return stores.roster();
        }

        @Bean
        TravelOffset offset(Stores stores) {
            return stores.offset();
        }

        @Bean
        Drawings drawings() {
            return path -> path.equals("drawn/saving?saved=1&goal=2")
                    ? Optional.of("DRAWN".getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        ScriptedBot bot(WebSender sender, InstantSource clock) {
            return new ScriptedBot(sender, clock);
        }
    }
}
