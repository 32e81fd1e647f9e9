package id.pendamping.answers;

import id.pendamping.dialog.Content;
import id.pendamping.engine.Answers;
import java.time.LocalDate;

/** The search over a content, for tests that play whole talks. */
public final class AnswersInMemory {

    private AnswersInMemory() {
    }

    public static Answers of(Content content, LocalDate day) {
        return new ContentAnswers(content, day);
    }
}
