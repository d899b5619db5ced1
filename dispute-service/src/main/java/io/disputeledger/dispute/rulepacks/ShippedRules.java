package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.dispute.rulepacks.domain.FirstCalendar;
import io.disputeledger.dispute.rulepacks.domain.FirstPack;
import io.disputeledger.kit.rules.RulesOnRecord;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendar;
import io.disputeledger.rules.calendars.BusinessCalendars;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first versions, which come with the product and stay as they are. */
@Component
class ShippedRules {

    private final RulePacks packs = RulePacks.published();
    private final BusinessCalendars calendars = BusinessCalendars.published();

    Optional<FirstPack> pack(Marketplace marketplace) {
        PackVersion first = new PackVersion(marketplace.value(), 1);
        if (!packs.knows(first)) {
            return Optional.empty();
        }
        String text = RulePacks.shippedText(marketplace.value());
        return Optional.of(
                new FirstPack(packs.get(first).effectiveFrom(), RulesOnRecord.digest(text), text));
    }

    Optional<FirstCalendar> calendar(String id) {
        return calendars.latest(id).map(known -> first(id, known));
    }

    private static FirstCalendar first(String id, BusinessCalendar calendar) {
        String text = BusinessCalendars.shippedText(id);
        return new FirstCalendar(
                calendar.years().stream().map(plan -> plan.year().getValue()).sorted().toList(),
                RulesOnRecord.digest(text),
                text);
    }
}
