package io.disputeledger.kit.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator the one sentence, instead of a stack trace. */
class RefusedToStartReport extends AbstractFailureAnalyzer<RefusedToStart> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, RefusedToStart cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
