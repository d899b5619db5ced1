package io.disputeledger.dispute.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.LifeCycleState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in a list.
 *
 * @param begunAt position of its first event: the key of the list
 * @param state after its last event
 * @param seller which of the two parties sells
 * @param filedAt when it was filed (UTC); while it is negotiated, when that began
 * @param officer who is responsible; null while nobody is
 */
record ListedDispute(
        @JsonIgnore long begunAt,
        DisputeId disputeId,
        OrderId orderId,
        LifeCycleState state,
        ComplaintCategory category,
        PartyId complainant,
        PartyId respondent,
        PartyId seller,
        Money claim,
        Instant filedAt,
        @Nullable String officer) {}
