package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect;
import id.pendamping.inbox.ParkedEffects.Parked;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of parked effects must do. {@link #open} answers an empty one. */
public abstract class ParkedEffectsContract {

    private ParkedEffects parked;

    protected abstract ParkedEffects open();

    @BeforeEach
    void openStore() {
        parked = open();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(parked.count()).isZero();
        assertThat(parked.list(10)).isEmpty();
    }

    @Test
    void keepsOnePerEffectOldestFirst() {
        Parked first = parked(field("in:1#0", "p1"), 0);
        Parked second = parked(new Effect.SaveAnswer("in:2#0", "p2", Talks.NOON, "pre", "Q01", "manfaat", 1, true), 5);
        parked.park(first);
        parked.park(second);
        parked.park(first);
        assertThat(parked.count()).isEqualTo(2);
        assertThat(parked.list(10)).isEqualTo(List.of(first, second));
        assertThat(parked.list(1)).containsExactly(first);
    }

    @Test
    void forgetsOnePersonOnly() {
        parked.park(parked(field("in:1#0", "p1"), 0));
        parked.park(parked(field("in:2#0", "p2"), 1));
        parked.erase("p1");
        parked.erase("p1");
        assertThat(parked.list(10)).containsExactly(parked(field("in:2#0", "p2"), 1));
    }

    private static Effect.SaveField field(String id, String person) {
        return new Effect.SaveField(id, person, Talks.NOON, "work", "ojek");
    }

    private static Parked parked(Effect.Record effect, int seconds) {
        return new Parked(Talks.SARI, effect, Talks.NOON.plusSeconds(seconds), "java.lang.IllegalStateException");
    }
}
