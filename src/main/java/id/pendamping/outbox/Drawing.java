package id.pendamping.outbox;

import java.util.Optional;

/** A room's way to make one kind of picture; {@link Drawings} asks each of them. */
public interface Drawing {

    /** As {@link Drawings#png}: empty for a path that orders something else. */
    Optional<byte[]> png(String path);
}
