package io.disputeledger.kit.http;

import io.disputeledger.store.events.Receipt;
import java.util.Base64;

/**
 * A receipt as JSON: what {@code ledger-verifier} takes.
 *
 * @param position of the event in the log
 * @param entry the exact bytes that were hashed, in Base 64
 * @param proof that they are at this position: a tlog-proof
 */
public record ReceiptBody(long position, String entry, String proof) {

    /** The JSON form of a receipt. */
    public static ReceiptBody of(Receipt receipt) {
        return new ReceiptBody(
                receipt.position(),
                Base64.getEncoder().encodeToString(receipt.entry()),
                receipt.proof());
    }
}
