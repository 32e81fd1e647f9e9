package id.pendamping.feedback;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record FeedbackInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static FeedbackInMemory begin(Content content) {
        InMemoryRatings ratings = new InMemoryRatings();
        return new FeedbackInMemory(List.of(RatingEffects.into(ratings)),
                List.of(new StoredRatingsSource(ratings, dialog -> content.find(dialog).map(Dialog::title))));
    }
}
