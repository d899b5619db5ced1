package io.disputeledger.contracts.evidence;

/** What an item of evidence shows. */
public enum EvidenceKind {
    /** A picture of goods or packaging. */
    PHOTO,
    /** A recording. */
    VIDEO,
    /** What the parties wrote. */
    CHAT,
    /** What they agreed. */
    CONTRACT,
    /** What was charged. */
    INVOICE,
    /** Shipment or performance (履约凭证). */
    FULFILMENT_PROOF,
    /** What an expert found. */
    INSPECTION_REPORT,
    /** Something else. */
    OTHER
}
