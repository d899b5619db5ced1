package io.disputeledger.standalone;

import java.util.List;

/** Cases that make an empty ledger worth looking at, told over HTTP as a platform would. */
interface DemoStory {

    /**
     * All stories, told in this order once every service answers and before the ledger is ready.
     */
    List<DemoStory> ALL = List.of();

    /** Tells it; telling it again at a later start changes nothing. */
    void tell(LedgerPorts ports) throws Exception;
}
