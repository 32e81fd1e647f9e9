package id.pendamping.assessment;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.inbox.StoredSource;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people which test results are kept about them, one test a line: {@code pre: 7/12}. */
record StoredTestsSource(TestAnswers answers) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        String lines = answers.results(person).stream().sorted(Comparator.comparing(SaveResult::at))
                .map(result -> result.test() + ": " + result.right() + "/" + result.total())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Map.of() : Map.of("stored.tests", lines);
    }
}
