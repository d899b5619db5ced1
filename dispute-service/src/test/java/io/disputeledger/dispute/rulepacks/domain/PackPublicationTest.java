package io.disputeledger.dispute.rulepacks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.rulepacks.PublishRulePack;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.contracts.rulepacks.RulePackPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackPublicationTest {

    private static final Marketplace TAOBAO = new Marketplace("taobao");
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration LEAD = Duration.ofHours(1);
    private static final Instant EARLIEST = NOW.plus(LEAD);
    private static final Actor EDITOR = new Actor("E-1", Role.RULE_EDITOR, "platform");
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));
    private static final FirstPack FIRST =
            new FirstPack(
                    Instant.parse("2014-12-31T16:00:00Z"), new Sha256("cd".repeat(32)), "first");

    @Test
    void theSecondVersionRecordsTheFirstAsWell() {
        assertThat(decide(new PackState.Shipped(), 2, EARLIEST))
                .isEqualTo(
                        Decision.accepted(
                                published(1, FIRST.effectiveFrom(), FIRST.sha256(), "first"),
                                published(2, EARLIEST, DIGEST, "text")));
    }

    @Test
    void aLaterVersionIsRecordedAlone() {
        PackState second = new PackState.Published(2, NOW);

        assertThat(decide(second, 3, EARLIEST))
                .isEqualTo(Decision.accepted(published(3, EARLIEST, DIGEST, "text")));
    }

    @Test
    void itComesIntoForceAfterItsLeadAndLaterThanTheVersionBefore() {
        PackState second = new PackState.Published(2, EARLIEST.plusSeconds(60));

        assertRefused(RefusalCode.RETROACTIVE_EFFECTIVE_DATE, new PackState.Shipped(), 2, NOW);
        assertRefused(
                RefusalCode.RETROACTIVE_EFFECTIVE_DATE,
                new PackState.Shipped(),
                2,
                EARLIEST.minusNanos(1));
        assertRefused(RefusalCode.RETROACTIVE_EFFECTIVE_DATE, second, 3, EARLIEST.plusSeconds(60));
        assertThat(decide(second, 3, EARLIEST.plusSeconds(60).plusNanos(1)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"1, DUPLICATE_RULE_PACK", "2, DUPLICATE_RULE_PACK", "4, VERSION_NOT_NEXT"})
    void versionsFollowOneAnother(int version, RefusalCode refusal) {
        // The wrong date as well: the version is looked at first.
        assertRefused(refusal, new PackState.Published(2, NOW), version, NOW);
    }

    @Test
    void aMarketplaceThatTheProductDoesNotKnowHasNoRules() {
        assertThat(
                        PackPublication.decide(
                                new PackState.Shipped(),
                                command(1, NOW),
                                new Occasion(NOW, EDITOR),
                                Optional.empty(),
                                LEAD))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE));
    }

    private static void assertRefused(
            RefusalCode code, PackState state, int version, Instant effectiveFrom) {
        assertThat(decide(state, version, effectiveFrom)).isEqualTo(Decision.refused(code));
    }

    private static Decision<RulePackEvent> decide(
            PackState state, int version, Instant effectiveFrom) {
        return PackPublication.decide(
                state,
                command(version, effectiveFrom),
                new Occasion(NOW, EDITOR),
                Optional.of(FIRST),
                LEAD);
    }

    private static PublishRulePack command(int version, Instant effectiveFrom) {
        return new PublishRulePack(TAOBAO, version, effectiveFrom, DIGEST, "text");
    }

    private static RulePackPublished published(
            int version, Instant effectiveFrom, Sha256 sha256, String text) {
        return new RulePackPublished(TAOBAO, version, effectiveFrom, sha256, text, NOW, EDITOR);
    }
}
