package io.disputeledger.kit.http;

import io.disputeledger.contracts.decisions.Refusal;

/** What a refusal says to a person. */
final class RefusalText {

    private RefusalText() {}

    static String of(Refusal refusal) {
        return switch (refusal.code()) {
            case INVALID_STATE -> "This is not possible in the present state.";
            case IDEMPOTENCY_MISMATCH -> "This Idempotency-Key was used for another request.";
            case DUPLICATE_DISPUTE -> "A dispute with this id exists. Choose another id.";
            case DUPLICATE_OPEN_DISPUTE ->
                    "The order has an open dispute of this category. Go on in that one.";
            case FILING_WINDOW_CLOSED ->
                    "The window for filing closed at " + refusal.dueAt() + " (exclusive).";
            case CLAIM_EXCEEDS_ORDER ->
                    "At most the amount of the order can be claimed or awarded, in its currency.";
            case UNKNOWN_MARKETPLACE ->
                    "No rule pack is in force for this marketplace at that time.";
            case CALENDAR_UNKNOWN ->
                    "A deadline of this counts business days of a year whose calendar is not"
                            + " published. Publish the calendar, then send the request again with"
                            + " another Idempotency-Key.";
            case DUPLICATE_RULE_PACK ->
                    "This version of the rule pack is published already, and stays as it is.";
            case UNKNOWN_CALENDAR -> "No calendar of this id comes with the product.";
            case DUPLICATE_CALENDAR ->
                    "This version of the calendar is published already, and stays as it is.";
            case VERSION_NOT_NEXT -> "The version is one more than the last one published.";
            case RETROACTIVE_EFFECTIVE_DATE ->
                    "A rule pack comes into force at least an hour after it is published, and later"
                            + " than the version before it.";
            case CALENDAR_YEAR_MISSING ->
                    "A calendar lists every year that the version before it lists.";
            case INSTANT_IN_FUTURE -> "An instant that should be past lies in the future.";
            case ORDER_MISMATCH -> "The order is recorded with other parties or another amount.";
            case ALREADY_RULED -> "A ruling exists. It can be appealed, not undone by withdrawal.";
            case EVIDENCE_ROUND_OPEN ->
                    "A round of evidence is open until "
                            + refusal.dueAt()
                            + " (exclusive), unless both parties waive it.";
            case EVIDENCE_NOT_FOUND ->
                    "Some of the evidence is not on record in this dispute, or came late.";
            case EVIDENCE_WINDOW_CLOSED ->
                    refusal.dueAt() == null
                            ? "No round of evidence is open."
                            : "The round of evidence closed at " + refusal.dueAt() + ".";
            case DUPLICATE_EVIDENCE -> "These bytes are already in evidence in this dispute.";
            case DUPLICATE_EVIDENCE_ID -> "An item of evidence with this id exists.";
            case HASH_MISMATCH ->
                    "You have uploaded no bytes with this SHA-256 and size. Upload the file first.";
            case CONFLICT_OF_INTEREST -> "Nobody rules in their own dispute.";
            case UNKNOWN_CLAUSE -> "The rule pack has no such clause.";
            case UNKNOWN_OFFENCE -> "The rule pack has no such offence.";
            case POINTS_NOT_IN_RULE -> "The rule pack lists other points for this offence.";
            case NOT_PROVISIONAL ->
                    "Points of this offence are deducted at once: send DeductPoints.";
            case HOLD_REQUIRED -> "Points of this offence are held first: send HoldPoints.";
            case DUPLICATE_PENALTY ->
                    "This seller was penalised for this offence on this basis before.";
        };
    }
}
