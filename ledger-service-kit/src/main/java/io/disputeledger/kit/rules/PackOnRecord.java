package io.disputeledger.kit.rules;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.rules.RulePack;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a rule pack, and its text.
 *
 * @param rules what the text says
 * @param text as it was published
 * @param sha256 digest of the text as UTF-8
 * @param recordedAt when the ledger recorded it (UTC); null for a first version that came with the
 *     product and that no later one has followed
 */
public record PackOnRecord(
        RulePack rules, String text, Sha256 sha256, @Nullable Instant recordedAt) {}
