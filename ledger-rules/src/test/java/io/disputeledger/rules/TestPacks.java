package io.disputeledger.rules;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.text.RuleFile;
import java.time.Instant;
import java.util.List;

/** Packs that tests read from their own folder. */
final class TestPacks {

    private TestPacks() {}

    /** Two versions of alibaba-intl; the second, from 2020 on, counts days in UTC. */
    static RulePacks twoVersions() {
        return new RulePacks(
                List.of(
                        read("two-versions/alibaba-intl/1.yaml"),
                        read("two-versions/alibaba-intl/2.yaml")));
    }

    static RulePack read(String file) {
        return PackText.read(RuleFile.textOf(file), BusinessCalendars.published());
    }

    /** The same rules, published as another version. */
    static RulePack as(RulePack rules, int version, Instant effectiveFrom) {
        return new RulePack(
                new PackVersion(rules.version().pack(), version),
                effectiveFrom,
                rules.clocks(),
                rules.counts(),
                rules.scenarios(),
                rules.lines(),
                rules.offences());
    }
}
