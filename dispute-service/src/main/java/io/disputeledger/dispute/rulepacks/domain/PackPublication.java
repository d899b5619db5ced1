package io.disputeledger.dispute.rulepacks.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.rulepacks.PublishRulePack;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.contracts.rulepacks.RulePackPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next version of a marketplace's rules is published ahead of its time, and never for what has
 * happened already.
 */
public final class PackPublication {

    private PackPublication() {}

    /**
     * Decides on a publication.
     *
     * @param first the version that comes with the product; empty for a marketplace without one
     * @param lead how long before it is in force a version is published, at least
     */
    public static Decision<RulePackEvent> decide(
            PackState state,
            PublishRulePack command,
            Occasion occasion,
            Optional<FirstPack> first,
            Duration lead) {
        if (first.isEmpty()) {
            return Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE);
        }
        List<RulePackEvent> events = new ArrayList<>();
        PackState.Published last =
                switch (state) {
                    case PackState.Published published -> published;
                    case PackState.Shipped _ -> {
                        // Whole from here on: the first version stands in the stream as well.
                        events.add(published(command, occasion, first.get()));
                        yield new PackState.Published(1, first.get().effectiveFrom());
                    }
                };
        if (command.version() <= last.version()) {
            return Decision.refused(RefusalCode.DUPLICATE_RULE_PACK);
        }
        if (command.version() > last.version() + 1) {
            return Decision.refused(RefusalCode.VERSION_NOT_NEXT);
        }
        Instant earliest = occasion.now().plus(lead);
        if (command.effectiveFrom().isBefore(earliest)
                || !command.effectiveFrom().isAfter(last.effectiveFrom())) {
            return Decision.refused(RefusalCode.RETROACTIVE_EFFECTIVE_DATE);
        }
        events.add(
                new RulePackPublished(
                        command.marketplace(),
                        command.version(),
                        command.effectiveFrom(),
                        command.sha256(),
                        command.text(),
                        occasion.now(),
                        occasion.actor()));
        return new Decision.Accepted<>(events, List.of());
    }

    private static RulePackPublished published(
            PublishRulePack command, Occasion occasion, FirstPack first) {
        return new RulePackPublished(
                command.marketplace(),
                1,
                first.effectiveFrom(),
                first.sha256(),
                first.text(),
                occasion.now(),
                occasion.actor());
    }
}
