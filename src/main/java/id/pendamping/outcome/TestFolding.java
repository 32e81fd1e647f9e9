package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course.Answer;
import id.pendamping.outcome.Course.Test;
import java.util.HashMap;
import java.util.Map;

/** Folds answers and finished tests: the newest answer to an item, the newest result. */
final class TestFolding {

    private final Map<String, Map<String, Answer>> answers = new HashMap<>();
    private final Map<String, SaveEvent> results = new HashMap<>();

    void answer(SaveEvent event) {
        answers.computeIfAbsent(Folding.word(event, "test"), test -> new HashMap<>()).put(Folding.word(event, "item"),
                new Answer(Folding.word(event, "indicator"), Folding.number(event, "chosen"),
                        Boolean.parseBoolean(Folding.word(event, "right"))));
    }

    void finish(SaveEvent event) {
        answers.computeIfAbsent(Folding.word(event, "test"), test -> new HashMap<>());
        results.put(Folding.word(event, "test"), event);
    }

    Map<String, Test> all() {
        Map<String, Test> tests = new HashMap<>();
        answers.forEach((test, items) -> {
            SaveEvent result = results.get(test);
            tests.put(test, result == null
                    ? new Test(items, 0, 0, null)
                    : new Test(items, Folding.number(result, "right"), Folding.number(result, "total"), result.at()));
        });
        return tests;
    }
}
