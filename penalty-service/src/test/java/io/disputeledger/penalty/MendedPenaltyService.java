package io.disputeledger.penalty;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The service with a version of a pack that it did not know before. */
@Import(PenaltyServiceApplication.class)
class MendedPenaltyService {

    @Bean
    @Primary
    RulePacks withVersionNinetyNine() {
        List<RulePack> packs = new ArrayList<>(RulePacks.published().all());
        RulePack first =
                packs.stream()
                        .filter(pack -> pack.version().pack().equals("alibaba-intl"))
                        .findFirst()
                        .orElseThrow();
        packs.add(
                new RulePack(
                        new PackVersion("alibaba-intl", 99),
                        first.effectiveFrom().plus(Duration.ofDays(365)),
                        first.clocks(),
                        first.counts(),
                        first.scenarios(),
                        first.lines(),
                        first.offences()));
        return new RulePacks(packs);
    }
}
