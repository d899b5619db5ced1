package io.disputeledger.penalty.accounts.domain;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.ApplyMetricExclusion;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.MetricExclusionReversed;
import io.disputeledger.contracts.penalties.ReverseMetricExclusion;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.WindowKind;

/**
 * The orders of an upheld misuse report leave the seller's metrics, and for some ways of misuse
 * what the same buyer disputes for a while after (指标清洗). A report that falls gives them back.
 */
public final class MetricExclusions {

    private MetricExclusions() {}

    /** Takes the orders of a report out, once. */
    public static Decision<AccountEvent> decide(
            AccountState state, ApplyMetricExclusion command, Occasion occasion, RulePacks packs) {
        if (state.exclusion(command.reportId()).isPresent()) {
            return Decision.unchanged();
        }
        RulePack rules =
                packs.get(new PackVersion(command.clause().pack(), command.clause().packVersion()));
        boolean protects = rules.scenario(command.scenario()).orElseThrow().forwardProtection();
        return Decision.accepted(
                new MetricExclusionApplied(
                        command.accountId(),
                        command.reportId(),
                        command.basis(),
                        command.buyer(),
                        command.orders(),
                        command.clause(),
                        protects
                                ? rules.deadline(WindowKind.METRIC_PROTECTION, occasion.now())
                                : null,
                        occasion.now(),
                        occasion.actor()));
    }

    /** Gives back what a report took out; nothing happens where it took out nothing. */
    public static Decision<AccountEvent> decide(
            AccountState state, ReverseMetricExclusion command, Occasion occasion) {
        return state.exclusion(command.reportId())
                .map(exclusion ->
                        Decision.<AccountEvent>accepted(
                                new MetricExclusionReversed(
                                        command.accountId(),
                                        exclusion.reportId(),
                                        exclusion.basis(),
                                        command.cause(),
                                        occasion.now(),
                                        occasion.actor())))
                .orElseGet(Decision::unchanged);
    }
}
