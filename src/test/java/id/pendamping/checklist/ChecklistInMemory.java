package id.pendamping.checklist;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record ChecklistInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static ChecklistInMemory begin(Content content) {
        Progress progress = new InMemoryProgress();
        return new ChecklistInMemory(List.of(ProgressEffects.into(progress)), List.of(new ProgressSource(progress),
                new StoredProgressSource(progress, content.checklists(), content.phrases())));
    }
}
