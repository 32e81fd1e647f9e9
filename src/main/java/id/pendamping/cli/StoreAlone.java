package id.pendamping.cli;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The store and nothing else, for commands: no channel is opened and nothing is sent from here. */
final class StoreAlone {

    private StoreAlone() {
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("id.pendamping.mongo")
    static class Store {
    }

    /**
     * To be closed by the caller.
     *
     * @param settings before those of the environment, for example {@code --pendamping.store.folder=…}
     */
    static ConfigurableApplicationContext open(String... settings) {
        return new SpringApplicationBuilder(Store.class).web(WebApplicationType.NONE).logStartupInfo(false)
                .registerShutdownHook(false).run(settings);
    }
}
