package id.pendamping.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.helpdesk.Line.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of what was said does. */
public abstract class LinesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private @Nullable Lines opened;

    /** An empty store. */
    protected abstract Lines open();

    private Lines lines() {
        Lines it = opened == null ? open() : opened;
        opened = it;
        return it;
    }

    private static Line line(String id, int second, Kind kind, @Nullable String staff) {
        return new Line(id, "ticket", "budi", NOON.plusSeconds(second), kind, staff, "halo", null);
    }

    @Test
    void keepsEachLineOnceInTheOrderOfTime() {
        Line later = line("a", 2, Kind.TEXT, null);
        Line photo = new Line("b", "ticket", "budi", NOON, Kind.PHOTO, null, "", "file-1");
        lines().add(later);
        lines().add(photo);
        lines().add(line("a", 9, Kind.VOICE, null));

        assertThat(lines().of("ticket")).containsExactly(photo, later);
        assertThat(lines().find("b")).contains(photo);
        assertThat(lines().of("other")).isEmpty();
    }

    @Test
    void carriesWhatStaffDidOnce() {
        lines().add(line("said", 0, Kind.TEXT, null));
        lines().add(line("second", 2, Kind.CLOSED, "sari"));
        lines().add(line("first", 1, Kind.ANSWERED, "sari"));

        assertThat(lines().uncarried(9)).extracting(Line::id).containsExactly("first", "second");
        assertThat(lines().uncarried(1)).hasSize(1);
        lines().carried("first");
        lines().add(line("first", 1, Kind.ANSWERED, "sari"));
        assertThat(lines().uncarried(9)).extracting(Line::id).containsExactly("second");
        assertThat(lines().of("ticket")).hasSize(3);
    }

    @Test
    void forgetsWhoIsErasedAndWhatIsOld() {
        lines().add(line("a", 0, Kind.TEXT, null));
        lines().add(line("b", 5, Kind.TEXT, null));
        lines().forget(NOON.plusSeconds(5));
        assertThat(lines().of("ticket")).extracting(Line::id).containsExactly("b");

        lines().erase("budi");
        assertThat(lines().of("ticket")).isEmpty();
    }
}
