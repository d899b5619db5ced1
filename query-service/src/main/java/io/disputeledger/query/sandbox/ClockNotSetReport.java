package io.disputeledger.query.sandbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator the reason in one sentence, instead of a stack trace. */
class ClockNotSetReport extends AbstractFailureAnalyzer<ClockNotSet> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ClockNotSet cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Change or remove " + ClockAtStart.PROPERTY + ".", cause);
    }
}
