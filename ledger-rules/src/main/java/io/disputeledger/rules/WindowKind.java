package io.disputeledger.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The time limits that decide: what comes after one is another decision than what came before. Each
 * names itself as packs write it.
 */
public enum WindowKind {
    /** For filing a complaint; counts from the confirmed receipt. */
    @JsonProperty("filing")
    FILING,
    /** In which the parties talk without the platform; from its end on, each may escalate. */
    @JsonProperty("negotiation")
    NEGOTIATION,
    /** At whose end a negotiation escalates by itself; counts from its opening. */
    @JsonProperty("automaticEscalation")
    AUTOMATIC_ESCALATION,
    /** For filing again what was rejected; counts from the rejection. */
    @JsonProperty("resubmission")
    RESUBMISSION,
    /** For submitting evidence; counts from the opening of the round. */
    @JsonProperty("evidenceRound")
    EVIDENCE_ROUND,
    /** For agreeing with a mediator's help; counts from its start. */
    @JsonProperty("mediation")
    MEDIATION,
    /** For appealing a ruling; counts from the ruling. */
    @JsonProperty("rulingAppeal")
    RULING_APPEAL,
    /** For doing what a ruling orders; counts from the order. Force follows. */
    @JsonProperty("compliance")
    COMPLIANCE,
    /** For notifying external arbitration; counts from the day a ruling is final. */
    @JsonProperty("arbitrationNotice")
    ARBITRATION_NOTICE,
    /** For feedback; counts from the closing. */
    @JsonProperty("feedback")
    FEEDBACK,
    /** For appealing a penalty; counts from the hold or the deduction. */
    @JsonProperty("penaltyAppeal")
    PENALTY_APPEAL,
    /** In which further disputes of the same buyer stay out of metrics; counts from exclusion. */
    @JsonProperty("metricProtection")
    METRIC_PROTECTION,
    /** In which a misuse report is shown in searches; counts from its filing. */
    @JsonProperty("misuseQuery")
    MISUSE_QUERY
}
