package id.pendamping.chat;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param label what the person reads, 1 to 64 characters
 * @param data what comes back in {@link Inbound.Tap}, 1 to 64 bytes
 */
public record Button(String label, String data) {

    public static final int MAX_LABEL = 64;
    public static final int MAX_DATA_BYTES = 64;

    public Button {
        if (label.isEmpty() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("a button label has 1 to " + MAX_LABEL + " characters");
        }
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_DATA_BYTES) {
            throw new IllegalArgumentException("button data has 1 to " + MAX_DATA_BYTES + " bytes");
        }
    }
}
