package io.disputeledger.contracts.disputes;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling orders.
 *
 * @param kind what is to be done
 * @param amount how much; null where no money changes hands
 */
public record Remedy(@JsonProperty(required = true) RemedyKind kind, @Nullable Money amount) {}
