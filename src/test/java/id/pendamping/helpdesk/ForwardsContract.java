package id.pendamping.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of forwarded messages does. */
public abstract class ForwardsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private @Nullable Forwards opened;

    /** An empty store. */
    protected abstract Forwards open();

    private Forwards forwards() {
        Forwards it = opened == null ? open() : opened;
        opened = it;
        return it;
    }

    private static Forward forward(String id, String staff, String person, int second) {
        return new Forward(id, staff, person, 9_000_000_000L + second, "48213", NOON.plusSeconds(second));
    }

    @Test
    void givesTheNewestOfOneHelperFirst() {
        Forward first = forward("a", "sari", "budi", 1);
        Forward second = forward("b", "sari", "ani", 2);
        forwards().add(first);
        forwards().add(second);
        forwards().add(forward("a", "sari", "budi", 7));
        forwards().add(forward("c", "tono", "budi", 3));

        assertThat(forwards().newest("sari", 9)).containsExactly(second, first);
        assertThat(forwards().newest("sari", 1)).containsExactly(second);
    }

    @Test
    void forgetsWhoIsErasedOnEitherSideAndWhatIsOld() {
        forwards().add(forward("a", "sari", "budi", 1));
        forwards().add(forward("b", "sari", "ani", 2));
        forwards().add(forward("c", "tono", "ani", 3));

        forwards().erase("budi");
        forwards().erase("tono");
        assertThat(forwards().newest("sari", 9)).extracting(Forward::id).containsExactly("b");
        assertThat(forwards().newest("tono", 9)).isEmpty();

        forwards().forget(NOON.plusSeconds(3));
        assertThat(forwards().newest("sari", 9)).isEmpty();
    }
}
