package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Kept.Kind;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private final Field field = new Field();
    private final InMemoryKeptParts parts = new InMemoryKeptParts();
    private final EffectHandler keeping = new Keeping(parts, field.reach, field.audit).handler();

    private void note(String id, String who, String what, Map<String, Object> values) {
        keeping.apply(new Note(id, who, Field.NOON, "broadcast." + what, values));
    }

    @Test
    void aPartIsKeptOnceUnderItsName() {
        Map<String, Object> values = Map.of("kind", "audience", "name", " Ojek ", "work", "driver");
        note("n1", Field.AUTHOR, "keep", values);
        note("n1", Field.AUTHOR, "keep", values);
        assertThat(parts.of(Kind.AUDIENCE, 0, 9)).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("Ojek");
            assertThat(part.author()).isEqualTo(Field.AUTHOR);
            assertThat(part.values()).isEqualTo(Map.of("work", "driver"));
        });
    }

    @Test
    void whatHasNoNameOrKindIsNotKept() {
        note("n1", Field.AUTHOR, "keep", Map.of("kind", "audience", "name", " "));
        note("n2", Field.AUTHOR, "keep", Map.of("kind", "other", "name", "x"));
        assertThat(parts.of(Kind.AUDIENCE, 0, 9)).isEmpty();
        assertThat(parts.of(Kind.TEXT, 0, 9)).isEmpty();
    }

    @Test
    void onlyWhoWritesToManyKeepsAndForgets() {
        field.kader("kader", "Bu Kader");
        note("n1", "pkader", "keep", Map.of("kind", "text", "name", "x", "id", "Halo"));
        note("n2", "nobody", "keep", Map.of("kind", "text", "name", "x", "id", "Halo"));
        assertThat(parts.of(Kind.TEXT, 0, 9)).isEmpty();
        note("n3", Field.AUTHOR, "keep", Map.of("kind", "text", "name", "x", "id", "Halo"));
        String id = parts.of(Kind.TEXT, 0, 9).getFirst().id();
        note("n4", "pkader", "unkeep", Map.of("kept", id));
        assertThat(parts.find(id)).isPresent();
        note("n5", Field.OTHER, "unkeep", Map.of("kept", id));
        assertThat(parts.find(id)).isEmpty();
        assertThat(field.audit.newest(1)).extracting(AuditTrail.Entry::action).containsExactly("broadcast.unkept");
    }

    @Test
    void anErasedAuthorLeavesNothing() {
        note("n1", Field.AUTHOR, "keep", Map.of("kind", "text", "name", "x", "id", "Halo"));
        keeping.apply(new Effect.Erase("e1", Field.AUTHOR, Field.NOON));
        assertThat(parts.of(Kind.TEXT, 0, 9)).isEmpty();
    }
}
