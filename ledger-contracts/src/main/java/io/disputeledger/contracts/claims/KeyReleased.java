package io.disputeledger.contracts.claims;

import io.disputeledger.contracts.Actor;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A stream gave the key back.
 *
 * @param key the key
 * @param holder the stream that held it
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record KeyReleased(ClaimKey key, String holder, Instant recordedAt, Actor actor)
        implements ClaimEvent {}
