package io.disputeledger.contracts;

/** The capacity in which somebody acts. Source: life cycle of a dispute, roles. */
public enum Role {
    /** A buyer or a seller: complainant in one dispute, respondent in another. */
    PARTY,
    /** Platform handler: intake, contact, rounds, execution. */
    OFFICER,
    /** Proposes and records consent, never rules. */
    MEDIATOR,
    /** Rules. */
    ADJUDICATOR,
    /** Decides appeals. */
    REVIEWER,
    /** Holds, deducts and restores points, applies measures. */
    PENALTY_OFFICER,
    /** Publishes rule packs and calendars. Judges nobody by them. */
    RULE_EDITOR,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Runs the ledger: replays projections, retries dead letters. */
    OPERATOR,
    /** A platform service, by itself or for a named person. */
    SERVICE,
    /** Time running out. Judges nothing. */
    CLOCK
}
