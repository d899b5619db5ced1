package io.disputeledger.contracts.disputes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offence that the adjudicator names in a ruling.
 *
 * @param offenceId row of the rule pack
 * @param conductAt when it was committed (UTC); null means when the complaint was filed
 */
public record OffenceNamed(
        @JsonProperty(required = true) String offenceId, @Nullable Instant conductAt) {}
