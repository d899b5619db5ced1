package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private static final Marketplace ALIBABA = new Marketplace("alibaba-intl");
    private static final Instant SECOND_BEGINS = Instant.parse("2020-01-01T00:00:00Z");

    private final RulePacks packs = RulePacks.from("two-versions");
    private final RulePack first = packs.get(new PackVersion("alibaba-intl", 1));

    @Test
    void theVersionInForceChangesAtTheInstantItTakesEffect() {
        assertThat(packs.inForce(ALIBABA, SECOND_BEGINS.minusNanos(1))).contains(first);
        assertThat(packs.inForce(ALIBABA, SECOND_BEGINS))
                .contains(packs.get(new PackVersion("alibaba-intl", 2)));
    }

    @Test
    void noVersionIsInForceBeforeTheFirstOrForAStranger() {
        assertThat(packs.inForce(ALIBABA, first.effectiveFrom().minusNanos(1))).isEmpty();
        assertThat(packs.inForce(new Marketplace("bazaar"), SECOND_BEGINS)).isEmpty();
    }

    @Test
    void anUnknownVersionLineOrClauseIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.get(new PackVersion("alibaba-intl", 3)))
                .withMessage("There is no rule pack alibaba-intl 3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.line("serious"))
                .withMessage("alibaba-intl 1 has no line 'serious'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.clause("RUNG_36"))
                .withMessage("alibaba-intl 1 has no clause 'RUNG_36'");
    }

    @Test
    void anUnknownOffenceIsAnAnswer() {
        assertThat(first.offence("PIRACY")).isEmpty();
        assertThat(first.offence("FRAUD")).isPresent();
    }

    @Test
    void aClauseNamesPackAndVersion() {
        assertThat(first.clause("RUNG_24")).isEqualTo(new Clause("alibaba-intl", 1, "RUNG_24"));
        assertThat(first.hasClause("RUNG_24")).isTrue();
        assertThat(first.hasClause("")).isFalse();
    }

    @Test
    void aPackHasOneWindowOfEachKind() {
        List<Window> windows = first.windows();
        Window extra = new Window(WindowKind.FILING, "SECOND", days(1), new Source("assumption"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> withWindows(windows.subList(0, 3)))
                .withMessage("a window is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withWindows(List.of(windows.get(0), extra)))
                .withMessage("window 'FILING' is given twice");
    }

    private RulePack withWindows(List<Window> windows) {
        return new RulePack(
                first.version(),
                first.effectiveFrom(),
                first.zone(),
                windows,
                first.lines(),
                first.offences());
    }

    private static Limit days(int days) {
        return new Limit(Duration.ofDays(days), Counting.EXCLUDES_TRIGGER);
    }
}
