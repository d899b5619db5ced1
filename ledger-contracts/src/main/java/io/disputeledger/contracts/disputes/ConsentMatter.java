package io.disputeledger.contracts.disputes;

/** What a party consents to. */
public enum ConsentMatter {
    /** That a mediator helps the parties to agree. */
    MEDIATION,
    /** That the dispute ends with the remedies named. */
    SETTLEMENT
}
