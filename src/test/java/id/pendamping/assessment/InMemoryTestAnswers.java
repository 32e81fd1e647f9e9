package id.pendamping.assessment;

import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Test answers in a map. */
public final class InMemoryTestAnswers implements TestAnswers {

    private record Key(String person, String test, String item) {
    }

    private final Map<Key, SaveAnswer> answers = new LinkedHashMap<>();
    private final Map<Key, SaveResult> results = new LinkedHashMap<>();

    @Override
    public synchronized void save(SaveAnswer answer) {
        answers.put(new Key(answer.person(), answer.test(), answer.item()), answer);
    }

    @Override
    public synchronized void save(SaveResult result) {
        results.put(new Key(result.person(), result.test(), ""), result);
    }

    @Override
    public synchronized List<SaveResult> results(String person) {
        return results.values().stream().filter(it -> it.person().equals(person)).toList();
    }

    @Override
    public synchronized void erase(String person) {
        answers.keySet().removeIf(it -> it.person().equals(person));
        results.keySet().removeIf(it -> it.person().equals(person));
    }

    /** Every kept answer, for assertions. */
    public synchronized List<SaveAnswer> answers() {
        return List.copyOf(answers.values());
    }
}
