package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A version of a marketplace's rules was published. The first version comes with the product; it is
 * recorded together with the second, so that the stream holds every version from then on.
 *
 * @param marketplace whose rules
 * @param version from 1
 * @param effectiveFrom first instant in force (UTC); what happened earlier is judged by earlier
 *     versions
 * @param sha256 digest of the text as UTF-8
 * @param text the rules, as YAML or JSON
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RulePackPublished(
        Marketplace marketplace,
        int version,
        Instant effectiveFrom,
        Sha256 sha256,
        String text,
        Instant recordedAt,
        Actor actor)
        implements RulePackEvent {}
