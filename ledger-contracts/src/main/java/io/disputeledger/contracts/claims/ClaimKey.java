package io.disputeledger.contracts.claims;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.NameBasedUuid;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.disputes.ComplaintCategory;

/**
 * A key that only one stream may hold. Each key is a stream of its own, so the event store itself
 * enforces it.
 *
 * @param kind what must be unique
 * @param value the ids that make the key, joined by {@code |}
 */
public record ClaimKey(Kind kind, String value) {

    /** What must be unique. */
    public enum Kind {
        /** One open dispute for an order and category; given back at closing. */
        OPEN_DISPUTE,
        /** One penalty for a seller, offence and basis event; held for ever. */
        PENALTY,
        /** The same bytes once in a dispute; held for ever. */
        EVIDENCE_BYTES,
        /** One misuse report for an order and scenario; held for ever. */
        MISUSE_REPORT
    }

    /** One open dispute for an order and category. */
    public static ClaimKey openDispute(OrderId order, ComplaintCategory category) {
        return new ClaimKey(Kind.OPEN_DISPUTE, order + "|" + category);
    }

    /** One penalty for a seller, offence and basis event. */
    public static ClaimKey penalty(AccountId account, String offenceId, EventReference basis) {
        return new ClaimKey(Kind.PENALTY, account + "|" + offenceId + "|" + basis);
    }

    /** The same bytes once in a dispute. */
    public static ClaimKey evidenceBytes(DisputeId dispute, Sha256 sha256) {
        return new ClaimKey(Kind.EVIDENCE_BYTES, dispute + "|" + sha256);
    }

    /** One misuse report for an order and scenario, be it upheld or not. */
    public static ClaimKey misuseReport(OrderId order, String scenario) {
        return new ClaimKey(Kind.MISUSE_REPORT, order + "|" + scenario);
    }

    /** The stream of this key. */
    public String streamId() {
        return "claim:" + NameBasedUuid.of("claim", kind.name(), value);
    }
}
