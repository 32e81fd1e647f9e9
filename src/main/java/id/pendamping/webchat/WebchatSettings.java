package id.pendamping.webchat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the web chat is told by the environment.
 *
 * @param mode whether the page is served
 * @param content the content folder, from which pictures and voice notes come
 * @param zone in which the page shows the time
 * @param address where the server listens
 */
@ConfigurationProperties("pendamping.webchat")
record WebchatSettings(Mode mode, Path content, ZoneId zone, InetAddress address) {

    /** {@code AUTO} is on in a process without a Telegram token. */
    enum Mode {
        AUTO, ON, OFF
    }

    boolean onLoopback() {
        return address.isLoopbackAddress();
    }
}
