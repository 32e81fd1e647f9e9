package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Kept.Kind;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of kept parts must do. {@link #open} answers an empty one. */
public abstract class KeptPartsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private KeptParts parts;

    protected abstract KeptParts open();

    @BeforeEach
    void openStore() {
        parts = open();
    }

    public static Kept text(String id, String author, String name, Instant at) {
        return new Kept(id, Kind.TEXT, author, name, Map.of("id", "Halo.\n$x", "offer", "lesson-1"), at);
    }

    @Test
    void keepsAPartOnceAsItWas() {
        Kept first = text("k1", "p1", "Undangan", NOON);
        parts.keep(first);
        parts.keep(text("k1", "p1", "Lain", NOON));
        assertThat(parts.find("k1")).contains(first);
        assertThat(parts.find("k2")).isEmpty();
    }

    @Test
    void findsThoseOfAKindTheNewestFirst() {
        for (int i = 1; i <= 4; i++) {
            parts.keep(text("k" + i, "p1", "Nomor " + i, NOON.plusSeconds(i)));
        }
        parts.keep(new Kept("a", Kind.AUDIENCE, "p1", "Ojek", Map.of("work", "driver,vendor"), NOON));
        assertThat(parts.of(Kind.TEXT, 1, 2)).extracting(Kept::id).containsExactly("k3", "k2");
        assertThat(parts.of(Kind.AUDIENCE, 0, 9)).extracting(Kept::values)
                .containsExactly(Map.of("work", "driver,vendor"));
    }

    @Test
    void forgetsOneAndAllOfAnAuthor() {
        parts.keep(text("k1", "p1", "x", NOON));
        parts.keep(text("k2", "p1", "x", NOON));
        parts.keep(text("k3", "p2", "x", NOON));
        parts.forget("k1");
        assertThat(parts.of(Kind.TEXT, 0, 9)).extracting(Kept::id).containsExactlyInAnyOrder("k2", "k3");
        parts.erase("p1");
        assertThat(parts.of(Kind.TEXT, 0, 9)).extracting(Kept::id).containsExactly("k3");
    }
}
