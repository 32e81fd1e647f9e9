package id.pendamping.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentFixture;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.ItemState;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.inbox.EffectHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Content CONTENT = ContentFixture.of(ContentFixture.resource("/steps/checklist.yaml"))
            .file("checklists/house.yaml", ContentFixture.resource("/content/checklists/house.yaml")).content();

    private final InMemoryProgress progress = new InMemoryProgress();
    private final EffectHandler effects = ProgressEffects.into(progress);
    private final StoredProgressSource stored = new StoredProgressSource(progress, CONTENT.checklists(),
            CONTENT.phrases());

    @Test
    void keepsWhatDialogsRead() {
        ItemState state = new ItemState(Status.DONE, "self_report", "", "", null, false);
        effects.apply(note("box", state));
        assertThat(new ProgressSource(progress).read("p", Language.INDONESIAN))
                .isEqualTo(Map.of("checklist.house/box", state.kept()));
    }

    @Test
    void tellsInWordsWhatIsStored() {
        effects.apply(
                note("pack", new ItemState(Status.DONE, "self_report", "", "", LocalDate.of(2026, 11, 20), false)));
        effects.apply(note("box", new ItemState(Status.BLOCKED, "", "none_left", "habis semua", null, true)));
        effects.apply(note("gone", new ItemState(Status.DOING, "", "", "", null, false)));
        effects.apply(new Note("in:box#1", "p", NOON, "checklist.help", Map.of("checklist", "house", "item", "box",
                "wanted", true, "obstacle", "none_left", "words", "habis semua")));
        assertThat(stored.read("p", new Language("en"))).isEqualTo(Map.of("stored.checklists",
                "Moving, Find boxes: [checklist-blocked en], None left, \"habis semua\"\nMoving, Pack: ✓, 20 November 2026\n"
                        + "Moving, gone: [checklist-doing en]",
                "stored.help", "Moving, Find boxes: None left, \"habis semua\""));
        assertThat(stored.isForEveryone()).isTrue();
        assertThat(stored.read("nobody", Language.INDONESIAN)).isEmpty();
    }

    @Test
    void forgetsAnErasedPerson() {
        effects.apply(note("box", ItemState.UNTOUCHED));
        effects.apply(new Erase("in:2#0", "p", NOON));
        assertThat(progress.items("p")).isEmpty();
    }

    @Test
    void leavesWhatBelongsToOthers() {
        assertThat(effects.accepts(new SaveEvent("in:1#0", "p", NOON, "checklist_item", Map.of()))).isFalse();
        assertThat(effects.accepts(new Note("in:1#0", "p", NOON, "plan.item", Map.of()))).isFalse();
        assertThat(List.of("checklist.item", "checklist.help"))
                .allMatch(about -> effects.accepts(new Note("in:1#0", "p", NOON, about, Map.of())));
    }

    private static Note note(String item, ItemState state) {
        return new Note("in:" + item + "#0", "p", NOON, "checklist.item", state.note("house", item));
    }
}
