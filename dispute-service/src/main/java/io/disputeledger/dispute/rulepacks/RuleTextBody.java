package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.rules.RulesOnRecord;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A text to be published.
 *
 * @param sha256 digest of the text as UTF-8: what its author has seen is what is published
 * @param text YAML or JSON
 */
record RuleTextBody(@NotNull Sha256 sha256, @NotNull @Size(min = 1, max = 50_000) String text) {

    void requireWhole() {
        Sha256 found = RulesOnRecord.digest(text);
        if (!found.equals(sha256)) {
            throw new ProblemException(
                    ProblemCode.HASH_MISMATCH, "rules.other-digest", found, sha256);
        }
    }
}
