package id.pendamping.inbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Random;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one node is and keeps. A node that has the same name after a restart takes up at once what it left behind, so
 * two nodes must never share a name.
 *
 * @param name empty for host name and port
 * @param remembered how many conversations are kept in memory between two turns, about 4 KiB each; 0 for none
 */
@ConfigurationProperties("pendamping.node")
record NodeSettings(@DefaultValue("") String name, @DefaultValue("2000") int remembered) {

    private static final int BOOT_BYTES = 6;

    Leases leases(String port, Random random, MachineClock clock) {
        byte[] boot = new byte[BOOT_BYTES];
        random.nextBytes(boot);
        return new Leases(name.isBlank() ? host() + ":" + port : name, HexFormat.of().formatHex(boot), clock);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
