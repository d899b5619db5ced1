package io.disputeledger.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may happen only so often. Each names itself as packs write it. */
public enum CountKind {
    /** Rounds of evidence in a dispute. */
    @JsonProperty("evidenceRounds")
    EVIDENCE_ROUNDS,
    /** Appeals against a ruling. */
    @JsonProperty("rulingAppeals")
    RULING_APPEALS,
    /** Appeals against a penalty. */
    @JsonProperty("penaltyAppeals")
    PENALTY_APPEALS
}
