package io.disputeledger.contracts.evidence;

/** Where an item of evidence comes from. */
public enum EvidenceSource {
    /** A party's own file. */
    UPLOAD,
    /** The platform's messages. */
    CHAT,
    /** A carrier's record. */
    LOGISTICS
}
