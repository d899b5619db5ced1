package io.disputeledger.contracts.disputes;

/** What a complainant asks for and a ruling orders (退款, 退货, 换货, 赔偿, 违约金). */
public enum RemedyKind {
    /** Money back. */
    REFUND,
    /** Goods back, money back. */
    RETURN_AND_REFUND,
    /** Other goods. */
    EXCHANGE,
    /** Money for damage. */
    COMPENSATION,
    /** Money agreed for a breach. */
    CONTRACTUAL_PENALTY
}
