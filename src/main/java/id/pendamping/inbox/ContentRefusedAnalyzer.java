package id.pendamping.inbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the list of problems instead of a stack trace when the content stops the start. */
final class ContentRefusedAnalyzer extends AbstractFailureAnalyzer<ContentRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ContentRefused cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Mend the lines named above; the command \"check\" lists them without starting anything.", cause);
    }
}
