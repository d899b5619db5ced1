package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.penalties.MeasureKind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples with the published packs; a failure means that some case is now decided anew. */
class ScenariosTest {

    private static final RulePack ALIBABA = published("alibaba-intl");
    private static final PointLine TRANSACTION = ALIBABA.line("transaction");
    private static final PointLine SERIOUS = published("taobao").line("serious");
    private static final Instant RECEIPT = at("2026-03-02T20:15:00+08:00");

    @Test
    void filingClosesAtTheEndOfDaySixtyThoughItIsAHoliday() {
        Deadline window = ALIBABA.deadline(WindowKind.FILING, RECEIPT);

        assertThat(window)
                .isEqualTo(
                        new Deadline(
                                at("2026-05-02T00:00:00+08:00"),
                                new Clause("alibaba-intl", 1, "FILING_WINDOW"),
                                "Asia/Shanghai",
                                null));
        assertThat(window.isOverAt(window.dueAt().minusNanos(1))).isFalse();
        assertThat(window.isOverAt(window.dueAt())).isTrue();
    }

    @Test
    void filingCountsTheDaysOfThePackAndNotOfTheBuyer() {
        Deadline window = ALIBABA.deadline(WindowKind.FILING, RECEIPT);

        assertThat(window.isOverAt(at("2026-05-01T08:59:59-07:00"))).isFalse();
        assertThat(window.isOverAt(at("2026-05-01T09:30:00-07:00"))).isTrue();
    }

    @Test
    void aLaterVersionInAnotherZoneDecidesTheSameFilingOtherwise() {
        RulePack inUtc = TestPacks.twoVersions().get(new PackVersion("alibaba-intl", 2));

        assertThat(
                        inUtc.deadline(WindowKind.FILING, RECEIPT)
                                .isOverAt(at("2026-05-01T09:30:00-07:00")))
                .isFalse();
    }

    @Test
    void contactIsDueAfterFifteenBusinessDaysWithTheirHolidaysAndMakeUpWorkdays() {
        Instant accepted = at("2025-09-22T11:00:00+08:00");

        assertThat(ALIBABA.sla(SlaKind.RESPONDENT_CONTACT, accepted))
                .isEqualTo(
                        new SlaTarget.Set(
                                new Deadline(
                                        at("2025-10-18T00:00:00+08:00"),
                                        new Clause("alibaba-intl", 1, "RESPONDENT_CONTACT_SLA"),
                                        "Asia/Shanghai",
                                        new CalendarVersion("cn", 1))));
    }

    @Test
    void aPromiseThatNeedsAYearNobodyAnnouncedStaysOpen() {
        Instant accepted = at("2026-12-20T11:00:00+08:00");

        assertThat(ALIBABA.sla(SlaKind.RESPONDENT_CONTACT, accepted))
                .isEqualTo(
                        new SlaTarget.Unresolved(
                                new Clause("alibaba-intl", 1, "RESPONDENT_CONTACT_SLA"),
                                "Asia/Shanghai",
                                new CalendarVersion("cn", 1),
                                2027,
                                accepted));
        assertThat(ALIBABA.sla(SlaKind.INTAKE, accepted)).isInstanceOf(SlaTarget.Set.class);
    }

    @Test
    void theLastBusinessDayOfAYearNeedsNoMoreThanThatYear() {
        // 28 to 31 December 2026 are Monday to Thursday.
        assertThat(ALIBABA.sla(SlaKind.INTAKE, at("2026-12-29T11:00:00+08:00")))
                .extracting(target -> ((SlaTarget.Set) target).deadline().dueAt())
                .isEqualTo(at("2027-01-01T00:00:00+08:00"));
        assertThat(ALIBABA.sla(SlaKind.INTAKE, at("2026-12-30T11:00:00+08:00")))
                .isInstanceOf(SlaTarget.Unresolved.class);
    }

    @Test
    void aMisuseReportIsDecidedWithinFortyEightHoursAndItsExclusionWithinThreeDays() {
        assertThat(ALIBABA.sla(SlaKind.MISUSE_DECISION, at("2026-03-02T09:00:00Z")))
                .extracting(target -> ((SlaTarget.Set) target).deadline().dueAt())
                .isEqualTo(at("2026-03-04T09:00:00Z"));
        assertThat(ALIBABA.sla(SlaKind.METRIC_EXCLUSION, at("2026-03-03T15:00:00+08:00")))
                .extracting(target -> ((SlaTarget.Set) target).deadline().dueAt())
                .isEqualTo(at("2026-03-07T00:00:00+08:00"));
    }

    @Test
    void aNegotiationMayEscalateFromDayFourAndDoesOnDaySeven() {
        Instant opened = at("2026-03-02T20:15:00+08:00");

        assertThat(ALIBABA.deadline(WindowKind.NEGOTIATION, opened).dueAt())
                .isEqualTo(at("2026-03-06T00:00:00+08:00"));
        assertThat(ALIBABA.deadline(WindowKind.AUTOMATIC_ESCALATION, opened).dueAt())
                .isEqualTo(at("2026-03-09T00:00:00+08:00"));
    }

    @Test
    void anAppealAgainstAPenaltyIsDueAfterDayThirty() {
        assertThat(
                        ALIBABA.deadline(WindowKind.PENALTY_APPEAL, at("2026-03-02T10:00:00+08:00"))
                                .dueAt())
                .isEqualTo(at("2026-04-02T00:00:00+08:00"));
    }

    @Test
    void forgedEvidenceTakesASellerFromThirtyToFortyTwoAndPastOneRung() {
        Instant found = at("2026-04-10T14:00:00+08:00");
        Points before =
                ActivePoints.at(
                        found,
                        List.of(
                                deducted(TRANSACTION, 6, "2025-08-04T09:00:00+08:00"),
                                deducted(TRANSACTION, 12, "2025-11-03T09:00:00+08:00"),
                                deducted(TRANSACTION, 12, "2026-01-12T09:00:00+08:00")));
        Points after = before.plus(ALIBABA.offence("FORGED_EVIDENCE").orElseThrow().points());
        Rung rung = TRANSACTION.crossed(before, after).orElseThrow();

        assertThat(before).isEqualTo(Points.of(30));
        assertThat(after).isEqualTo(Points.of(42));
        assertThat(rung.at()).isEqualTo(Points.of(36));
        assertThat(rung.measures())
                .containsExactly(
                        new Measure(MeasureKind.TRADE_RESTRICTION, Duration.ofDays(21)),
                        new Measure(MeasureKind.DELIST_ALL, null));
        assertThat(rung.measures().getFirst().endsAt(found))
                .isEqualTo(at("2026-05-01T14:00:00+08:00"));
    }

    @Test
    void sixPointsOnEightCrossTheRungOfTwelve() {
        Rung rung = TRANSACTION.crossed(Points.of(8), Points.of(14)).orElseThrow();

        assertThat(rung.at()).isEqualTo(Points.of(12));
        assertThat(rung.measures().getFirst().endsAt(at("2026-03-16T10:00:00+08:00")))
                .isEqualTo(at("2026-03-23T10:00:00+08:00"));
    }

    @Test
    void rollingPointsRunOutAtMidnightAfterDayThreeHundredAndSixtyFive() {
        List<Deduction> line =
                List.of(
                        deducted(TRANSACTION, 12, "2025-06-15T10:00:00+08:00"),
                        deducted(TRANSACTION, 12, "2026-02-01T10:00:00+08:00"));

        assertThat(ActivePoints.at(at("2026-06-14T23:59:59+08:00"), line)).isEqualTo(Points.of(24));
        assertThat(ActivePoints.at(at("2026-06-15T00:00:00+08:00"), line)).isEqualTo(Points.of(12));
    }

    @Test
    void seriousPointsAreClearedAtTheEndOfTheYearUnlessTheyAreFortyEight() {
        List<Deduction> below = List.of(deducted(SERIOUS, 36, "2025-09-01T10:00:00+08:00"));
        List<Deduction> reached = List.of(deducted(SERIOUS, 48, "2025-09-01T10:00:00+08:00"));

        assertThat(ActivePoints.at(at("2025-12-31T23:59:59+08:00"), below))
                .isEqualTo(Points.of(36));
        assertThat(ActivePoints.at(at("2026-01-01T00:00:00+08:00"), below)).isEqualTo(Points.NONE);
        assertThat(ActivePoints.at(at("2026-01-01T00:00:00+08:00"), reached))
                .isEqualTo(Points.of(48));
    }

    @Test
    void aMeasureRunsOnWhenTheYearClearsThePointsThatLedToIt() {
        Instant deductedAt = at("2025-12-30T10:00:00+08:00");
        Rung rung = SERIOUS.crossed(Points.NONE, Points.of(36)).orElseThrow();

        assertThat(rung.measures().getFirst().endsAt(deductedAt))
                .isEqualTo(at("2026-01-20T10:00:00+08:00"));
    }

    private static RulePack published(String marketplace) {
        return RulePacks.published()
                .inForce(new Marketplace(marketplace), at("2026-01-01T00:00:00+08:00"))
                .orElseThrow();
    }

    private static Deduction deducted(PointLine line, int points, String at) {
        Validity validity = line.validity();
        return new Deduction(
                Points.of(points), at(at), validity.activeUntil(at(at)), validity.carriedFrom());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
