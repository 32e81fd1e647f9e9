package id.pendamping.outbox;

import java.util.Optional;

/** Makes the pictures that no file holds: they are drawn when they are sent, from what their path says. */
public interface Drawings {

    /**
     * @param path of the message's media: {@code drawn/saving?saved=15000&goal=140000}
     * @return a PNG, or for a document the file itself, the same for the same path; empty for a path that names no
     *         drawing, or where nothing can be drawn
     */
    Optional<byte[]> png(String path);
}
