package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;

/**
 * Publishes the next version of a marketplace's rules, which comes into force later and re-scores
 * nothing.
 *
 * <p>Refusals, in order of precedence: UNKNOWN_MARKETPLACE, DUPLICATE_RULE_PACK, VERSION_NOT_NEXT,
 * RETROACTIVE_EFFECTIVE_DATE.
 *
 * @param marketplace whose rules
 * @param version one more than the last
 * @param effectiveFrom first instant in force, in the future (UTC)
 * @param sha256 digest of the text as UTF-8
 * @param text the rules, as YAML or JSON; it can be used
 */
public record PublishRulePack(
        Marketplace marketplace, int version, Instant effectiveFrom, Sha256 sha256, String text)
        implements RulePackCommand {}
