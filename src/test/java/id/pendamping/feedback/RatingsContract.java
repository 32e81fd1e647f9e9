package id.pendamping.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of ratings must do. {@link #open} answers an empty one. */
public abstract class RatingsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Rating GOOD = new Rating("in:1#0", "p1", NOON, "claim", 5, "cepat {\"$gt\":\"\"}");
    private static final Rating POOR = new Rating("in:2#0", "p1", NOON.plusSeconds(60), "ask", 2, null);
    private static final Rating OTHER = new Rating("in:3#0", "p2", NOON, "ask", 3, null);

    private Ratings ratings;

    protected abstract Ratings open();

    @BeforeEach
    void openStore() {
        ratings = open();
    }

    @Test
    void keepsARatingOncePerEffectOldestFirst() {
        ratings.save(POOR);
        ratings.save(GOOD);
        ratings.save(GOOD);
        ratings.save(OTHER);
        assertThat(ratings.of("p1")).containsExactly(GOOD, POOR);
        assertThat(ratings.of("nobody")).isEmpty();
    }

    @Test
    void erasesOnePersonOnly() {
        ratings.save(GOOD);
        ratings.save(OTHER);
        ratings.erase("p1");
        ratings.erase("p1");
        assertThat(ratings.of("p1")).isEmpty();
        assertThat(ratings.of("p2")).containsExactly(OTHER);
    }
}
