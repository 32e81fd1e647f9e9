package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of imports must do. {@link #open} answers an empty one. */
public abstract class ImportsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Imports imports;

    protected abstract Imports open();

    @BeforeEach
    void openStore() {
        imports = open();
    }

    @Test
    void keepsEachOnceTheNewestFirst() {
        imports.add(taken("f-0", NOON));
        imports.add(taken("g-0", NOON.plusSeconds(1)));
        imports.add(taken("f-0", NOON.plusSeconds(2)));
        assertThat(imports.newest(9)).containsExactly(taken("g-0", NOON.plusSeconds(1)), taken("f-0", NOON));
        assertThat(imports.newest(1)).extracting(Import::id).containsExactly("g-0");
        assertThat(imports.find("x")).isEmpty();
    }

    @Test
    void linesThatWereLeftOutAtFirstComeLater() {
        imports.add(taken("f-0", NOON));
        imports.add(new Import("f-0", NOON.plusSeconds(1), "s2", List.of(3, 4), null));
        assertThat(imports.find("f-0")).contains(new Import("f-0", NOON, "s1", List.of(2, 3, 4), null));
        imports.undo("f-0", NOON.plusSeconds(2));
        imports.add(new Import("f-0", NOON.plusSeconds(3), "s2", List.of(9), null));
        assertThat(imports.find("f-0").orElseThrow().lines()).containsExactly(2, 3, 4);
    }

    @Test
    void aFileThatWasGivenUpIsTakenInUnderANewId() {
        assertThat(imports.next("f")).isEqualTo("f-0");
        imports.add(taken("f-0", NOON));
        assertThat(imports.next("f")).isEqualTo("f-0");
        imports.undo("f-0", NOON.plusSeconds(1));
        imports.undo("f-0", NOON.plusSeconds(9));
        assertThat(imports.find("f-0").orElseThrow().undone()).isEqualTo(NOON.plusSeconds(1));
        assertThat(imports.next("f")).isEqualTo("f-1");
    }

    public static Import taken(String id, Instant at) {
        return new Import(id, at, "s1", List.of(2, 3), null);
    }
}
