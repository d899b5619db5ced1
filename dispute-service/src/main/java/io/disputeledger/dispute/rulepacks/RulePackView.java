package io.disputeledger.dispute.rulepacks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.rules.PackOnRecord;
import io.disputeledger.rules.differences.RuleDifference;
import io.disputeledger.rules.text.RuleText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A published version of a rule pack.
 *
 * @param marketplace whose rules
 * @param version from 1
 * @param effectiveFrom first instant in force (UTC)
 * @param zone where days begin and end
 * @param calendar which days are business days, and the version of it that counts now
 * @param sha256 digest of the text as UTF-8
 * @param recordedAt when the ledger recorded it (UTC); null for a first version that came with the
 *     product and that no later one has followed
 */
record RulePackView(
        String marketplace,
        int version,
        Instant effectiveFrom,
        String zone,
        String calendar,
        Sha256 sha256,
        @Nullable Instant recordedAt) {

    static RulePackView of(PackOnRecord pack) {
        return new RulePackView(
                pack.rules().version().pack(),
                pack.rules().version().version(),
                pack.rules().effectiveFrom(),
                pack.rules().zone().getId(),
                pack.rules().clocks().calendar().version().toString(),
                pack.sha256(),
                pack.recordedAt());
    }

    /** All of them, by marketplace and version, and the position that they reflect. */
    record All(long position, List<RulePackView> rulePacks) {}

    /** One of them whole: its text, and what that says as JSON. */
    record Whole(long position, RulePackView rulePack, String text, JsonNode rules) {
        static Whole of(long position, PackOnRecord pack) {
            return new Whole(
                    position, RulePackView.of(pack), pack.text(), RuleText.tree(pack.text()));
        }
    }

    /** What changes from one version to another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Differences(
            long position, RulePackView from, RulePackView to, List<RuleDifference> differences) {}
}
