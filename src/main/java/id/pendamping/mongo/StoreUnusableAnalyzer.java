package id.pendamping.mongo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the store instead of showing a stack trace when it stops the start. */
final class StoreUnusableAnalyzer extends AbstractFailureAnalyzer<StoreUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
