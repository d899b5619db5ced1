package io.disputeledger.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The time limits that decide nothing: the platform's own promises. Missing one is a breach that
 * everybody sees. Each names itself as packs write it.
 */
public enum SlaKind {
    /** Accepting or rejecting a complaint; counts from its filing. */
    @JsonProperty("intake")
    INTAKE,
    /** Contacting the respondent; counts from the acceptance. */
    @JsonProperty("respondentContact")
    RESPONDENT_CONTACT,
    /** An officer's next step; counts from what calls for it. */
    @JsonProperty("officerStep")
    OFFICER_STEP,
    /** Looking again after a round of evidence; counts from its end. */
    @JsonProperty("reExamination")
    RE_EXAMINATION,
    /** Deciding an appeal against a ruling; counts from its filing. */
    @JsonProperty("appealReview")
    APPEAL_REVIEW,
    /** Deciding an appeal against a penalty; counts from its filing. */
    @JsonProperty("penaltyReview")
    PENALTY_REVIEW,
    /** Deciding a misuse report; counts from its filing. */
    @JsonProperty("misuseDecision")
    MISUSE_DECISION,
    /** Taking orders out of metrics; counts from the decision that upholds a report. */
    @JsonProperty("metricExclusion")
    METRIC_EXCLUSION
}
