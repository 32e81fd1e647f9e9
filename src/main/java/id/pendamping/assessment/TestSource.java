package id.pendamping.assessment;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.inbox.SnapshotSource;
import java.util.HashMap;
import java.util.Map;

/** Lets dialogs read which tests are finished and how they went. */
record TestSource(TestAnswers answers) implements SnapshotSource {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        for (SaveResult result : answers.results(person)) {
            String test = "test." + result.test();
            values.put(test + ".done", true);
            values.put(test + ".right", (long) result.right());
            values.put(test + ".total", (long) result.total());
        }
        return values;
    }
}
