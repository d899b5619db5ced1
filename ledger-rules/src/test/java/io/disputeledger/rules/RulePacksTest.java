package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private static final Marketplace ALIBABA = new Marketplace("alibaba-intl");
    private static final Instant SECOND_BEGINS = Instant.parse("2020-01-01T00:00:00Z");

    private final RulePacks packs = TestPacks.twoVersions();
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
    void aVersionIsPublishedOnceAndInForceLaterThanTheOneBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.with(first))
                .withMessage("alibaba-intl 1 is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.with(TestPacks.as(first, 3, SECOND_BEGINS)))
                .withMessage("alibaba-intl 3 is in force no later than the version before it");
        assertThat(packs.with(TestPacks.as(first, 3, SECOND_BEGINS.plusNanos(1))).all()).hasSize(3);
    }

    @Test
    void aPackHasOneLimitOfEachKind() {
        ClockRules clocks = first.clocks();
        List<Window> windows = clocks.windows();
        List<Window> twice = new ArrayList<>(windows);
        twice.add(windows.getFirst());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> withWindows(windows.subList(0, 12)))
                .withMessage("window MISUSE_QUERY is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withWindows(twice))
                .withMessage("a window is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ClockRules(clocks.zone(), clocks.calendar(), windows, List.of()))
                .withMessage("SLA clock INTAKE is missing");
    }

    private ClockRules withWindows(List<Window> windows) {
        return new ClockRules(
                first.zone(), first.clocks().calendar(), windows, first.clocks().slaClocks());
    }
}
