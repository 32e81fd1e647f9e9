package id.pendamping.outbox;

import java.util.OptionalDouble;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param rate messages a second as a number above 0, or {@code off} for no limit
 * @param sending what may be sent
 */
@ConfigurationProperties("pendamping.outbox")
record OutboxSettings(String rate, Sending sending) {

    OutboxSettings {
        if (!rate.equalsIgnoreCase("off") && !isPositive(rate)) {
            throw new IllegalArgumentException(
                    "PENDAMPING_SEND_RATE is " + rate + "; legal is a number above 0 (messages a second) or off");
        }
    }

    OptionalDouble ceiling() {
        return rate.equalsIgnoreCase("off") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(rate));
    }

    private static boolean isPositive(String rate) {
        try {
            double value = Double.parseDouble(rate);
            return value > 0 && !Double.isInfinite(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
