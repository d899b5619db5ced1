package io.disputeledger.contracts;

/** Why a command was refused. A code is published for ever: add, never rename. */
public enum RefusalCode {
    /** The stream is not in a state in which this command is possible. */
    INVALID_STATE,
    /** Another request used this idempotency key with different content. */
    IDEMPOTENCY_MISMATCH,
    /** A dispute with this id exists. */
    DUPLICATE_DISPUTE,
    /** The order has an open dispute of the same category. */
    DUPLICATE_OPEN_DISPUTE,
    /** The filing window of the rule pack has closed. */
    FILING_WINDOW_CLOSED,
    /** The claim is more than the order, or in another currency. */
    CLAIM_EXCEEDS_ORDER,
    /** No rule pack is in force for the marketplace at that time. */
    UNKNOWN_MARKETPLACE,
    /** A deadline needs the business days of a year whose calendar is not published. */
    CALENDAR_UNKNOWN,
    /** This version of the rule pack is published already. */
    DUPLICATE_RULE_PACK,
    /** No calendar of this id comes with the product. */
    UNKNOWN_CALENDAR,
    /** This version of the calendar is published already. */
    DUPLICATE_CALENDAR,
    /** The version is not one more than the last one. */
    VERSION_NOT_NEXT,
    /** The rule pack would be in force too soon, or no later than the version before it. */
    RETROACTIVE_EFFECTIVE_DATE,
    /** The calendar leaves out a year that the version before it lists. */
    CALENDAR_YEAR_MISSING,
    /** An instant that should be past lies after the ledger's present time. */
    INSTANT_IN_FUTURE,
    /** An instant that should be to come is not after the ledger's present time. */
    INSTANT_IN_PAST,
    /** The order is recorded with other parties. */
    ORDER_MISMATCH,
    /** A ruling exists, so the complaint cannot be withdrawn. */
    ALREADY_RULED,
    /** No offer of this id is open. */
    OFFER_NOT_FOUND,
    /** An offer of this id is open. */
    DUPLICATE_OFFER,
    /** The time to accept the offer is over. */
    OFFER_EXPIRED,
    /** The one who made an offer does not answer it. */
    NOT_COUNTERPARTY,
    /** Not both parties have consented to this. */
    CONSENT_MISSING,
    /** A negotiation cannot be brought before the platform yet. */
    ESCALATION_TOO_EARLY,
    /** The window for filing again after intake has closed. */
    RESUBMISSION_WINDOW_CLOSED,
    /** The dispute had as many rounds of evidence as the rule pack allows. */
    ROUND_LIMIT_REACHED,
    /** A limit is extended, never shortened. */
    DEADLINE_SHORTENING,
    /** The window for appealing the ruling has closed. */
    APPEAL_WINDOW_CLOSED,
    /** The ruling was appealed before. */
    APPEAL_ALREADY_USED,
    /** Only a party that lost appeals. */
    NOT_LOSING_PARTY,
    /** The one who ruled does not decide the appeal. */
    SAME_REVIEWER,
    /** The remedies cannot be executed or forced yet. */
    REMEDY_NOT_DUE,
    /** No such remedy is open. */
    REMEDY_NOT_FOUND,
    /** The deposit is smaller than what is to be taken from it. */
    DEPOSIT_INSUFFICIENT,
    /** No external arbitration is known under which there could be this award. */
    ARBITRATION_NOT_NOTIFIED,
    /**
     * The window for telling the ledger of an arbitration has closed; the right to it is untouched.
     */
    ARBITRATION_WINDOW_CLOSED,
    /** The window for feedback has closed. */
    FEEDBACK_WINDOW_CLOSED,
    /** The party gave feedback before. */
    DUPLICATE_FEEDBACK,
    /** A round of evidence is still open. */
    EVIDENCE_ROUND_OPEN,
    /** No such evidence is on record in this dispute. */
    EVIDENCE_NOT_FOUND,
    /** No round of evidence is open. */
    EVIDENCE_WINDOW_CLOSED,
    /** The same bytes are already in evidence in this dispute. */
    DUPLICATE_EVIDENCE,
    /** An item of evidence with this id exists. */
    DUPLICATE_EVIDENCE_ID,
    /** The submitter has uploaded no bytes with this SHA-256 and size. */
    HASH_MISMATCH,
    /** The one who rules is a party to the dispute. */
    CONFLICT_OF_INTEREST,
    /** The rule pack has no such clause. */
    UNKNOWN_CLAUSE,
    /** The rule pack has no such offence. */
    UNKNOWN_OFFENCE,
    /** The rule pack lists other points for this offence. */
    POINTS_NOT_IN_RULE,
    /** Points of this offence are deducted at once, not held. */
    NOT_PROVISIONAL,
    /** Points of this offence are held until the appeal window has passed, not deducted at once. */
    HOLD_REQUIRED,
    /** This seller was already penalised for this offence on this basis. */
    DUPLICATE_PENALTY,
    /** The rule pack has no such way of misuse. */
    UNKNOWN_SCENARIO,
    /** This misuse was reported for this order before, whatever became of the report. */
    DUPLICATE_SCENARIO_REPORT,
    /** A misuse report with this id exists. */
    DUPLICATE_MISUSE_REPORT,
    /** An order is not one of the reported buyer with the reporting seller. */
    ORDER_NOT_COVERED;

    /** Whether the refusal says that the thing exists already (HTTP 409; all others are 422). */
    public boolean isDuplicate() {
        return name().startsWith("DUPLICATE_");
    }
}
