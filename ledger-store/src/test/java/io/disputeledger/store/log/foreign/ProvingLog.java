package io.disputeledger.store.log.foreign;

import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.ConsistencyProof;

/** What a log answers about sizes that it has had. */
interface ProvingLog {

    SignedNote checkpoint(long size);

    TlogProof receipt(long index, long size);

    ConsistencyProof consistency(long oldSize, long newSize);
}
