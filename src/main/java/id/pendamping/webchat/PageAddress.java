package id.pendamping.webchat;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where the page is. */
@Component
@WhenServed
class PageAddress {

    private static final Logger LOG = LoggerFactory.getLogger(PageAddress.class);

    private final Environment environment;
    private final InetAddress address;

    PageAddress(Environment environment, WebchatSettings settings) {
        this.environment = environment;
        this.address = settings.address();
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Pendamping is ready: open {}", url());
    }

    String url() {
        boolean local = address.isLoopbackAddress() || address.isAnyLocalAddress();
        return "http://" + (local ? "127.0.0.1" : address.getHostAddress()) + ":"
                + environment.getProperty("local.server.port") + "/";
    }
}
