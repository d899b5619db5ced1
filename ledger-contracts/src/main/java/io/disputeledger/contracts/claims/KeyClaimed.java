package io.disputeledger.contracts.claims;

import io.disputeledger.contracts.Actor;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A stream took the key.
 *
 * @param key the key
 * @param holder the stream that holds it now
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record KeyClaimed(ClaimKey key, String holder, Instant recordedAt, Actor actor)
        implements ClaimEvent {}
