package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseState;
import io.disputeledger.dispute.allowed.OpenCommand;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A misuse report as it stands, and what its reader may ask of it.
 *
 * @param position the last event that this answer reflects
 * @param version of the report; send it as {@code If-Match} with a command
 * @param clause the row of the scenario, in the pack that was in force at the filing
 * @param description what the buyer did
 * @param filedAt when it was filed (UTC)
 * @param searchableUntil until when searches show it (UTC, exclusive); it can be read for ever
 * @param promised what the platform has yet to do; null when nothing, or when it is too late
 * @param decision what was found; null until then
 * @param exclusion the event that took the orders out of the seller's metrics; null until then
 * @param reversal why the decision was taken back; null unless it was
 * @param commands what this caller may send now; a command that is not listed would be refused
 */
record MisuseReportNow(
        long position,
        long version,
        MisuseReportId reportId,
        OrderId orderId,
        String scenario,
        Clause clause,
        MisuseState state,
        PartyId seller,
        PartyId buyer,
        JsonNode description,
        Instant filedAt,
        Instant searchableUntil,
        @Nullable Promised promised,
        @Nullable Found decision,
        @Nullable EventReference exclusion,
        @Nullable TakenBack reversal,
        List<OpenCommand> commands) {

    /**
     * What the platform has promised.
     *
     * @param over whether it is too late, be that recorded or not
     */
    record Promised(MisuseLimit limit, Deadline deadline, boolean over) {}

    /**
     * What an officer found.
     *
     * @param orders what leaves the seller's metrics
     * @param reasons why
     * @param decidedAt when (UTC)
     */
    record Found(boolean upheld, List<OrderId> orders, JsonNode reasons, Instant decidedAt) {}

    /**
     * A decision that was taken back.
     *
     * @param reasons why
     * @param reversedAt when (UTC)
     */
    record TakenBack(JsonNode reasons, Instant reversedAt) {}
}
