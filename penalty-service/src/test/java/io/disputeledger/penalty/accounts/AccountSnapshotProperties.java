package io.disputeledger.penalty.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.MetricExclusionReversed;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import io.disputeledger.kit.testing.SnapshotSample;
import io.disputeledger.penalty.accounts.domain.AccountState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A snapshot and the events after it lead where all events lead. */
class AccountSnapshotProperties {

    private static final int EVENTS_MAX = 30;
    private static final AccountId ACCOUNT = AccountId.parse("alibaba-intl:S-88");
    private static final EventReference BASIS = EventReference.parse("dispute:D-1@7");
    private static final Clause CLAUSE = new Clause("alibaba-intl", 1, "FORGED_EVIDENCE");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor SERVICE = Actor.service("penalty-service");

    private static final AccountEvent HELD =
            new PointsHeld(
                    ACCOUNT,
                    "transaction",
                    Points.of(1),
                    "FULFILMENT_PROOF_INCOMPLETE",
                    CLAUSE,
                    BASIS,
                    null,
                    new Deadline(NOW, CLAUSE, "Asia/Shanghai", null),
                    NOW,
                    SERVICE);
    private static final AccountEvent CROSSED =
            new ThresholdCrossed(
                    ACCOUNT, "transaction", Points.of(12), Points.of(14), CLAUSE, NOW, SERVICE);
    private static final AccountEvent APPLIED =
            new MeasureApplied(
                    ACCOUNT,
                    MeasureKind.TRADE_RESTRICTION,
                    "transaction",
                    CLAUSE,
                    NOW,
                    null,
                    NOW,
                    SERVICE);

    private static final AccountEvent LIFTED =
            new MeasureLifted(
                    ACCOUNT,
                    MeasureKind.TRADE_RESTRICTION,
                    "transaction",
                    CLAUSE,
                    NOW,
                    false,
                    BASIS,
                    NOW,
                    SERVICE);
    private static final AccountEvent REVERSED =
            new PointsReversed(
                    ACCOUNT,
                    "transaction",
                    Points.of(2),
                    "FORGED_EVIDENCE",
                    BASIS,
                    BASIS,
                    null,
                    NOW,
                    SERVICE);
    private static final AccountEvent RELEASED =
            new HoldReleased(
                    ACCOUNT,
                    "transaction",
                    Points.of(1),
                    "FULFILMENT_PROOF_INCOMPLETE",
                    BASIS,
                    BASIS,
                    null,
                    NOW,
                    SERVICE);

    private static final AccountEvent EXCLUDED = excluded("M-1");
    private static final AccountEvent INCLUDED =
            new MetricExclusionReversed(
                    ACCOUNT, new MisuseReportId("M-1"), BASIS, BASIS, NOW, SERVICE);

    /** One line in the sample: lines of a map are stored in no particular order. */
    private static final List<AccountEvent> STORY =
            List.of(
                    HELD,
                    deducted("transaction", Points.of(12), NOW, null, null),
                    CROSSED,
                    APPLIED,
                    deducted(
                            "transaction",
                            Points.of(2),
                            NOW,
                            Instant.parse("2027-03-02T02:00:00Z"),
                            Points.of(48)),
                    LIFTED,
                    REVERSED,
                    RELEASED,
                    EXCLUDED,
                    excluded("M-2"),
                    INCLUDED);

    private static final SnapshotSample<AccountAggregate, AccountEvent> SAMPLE =
            new SnapshotSample<>(
                    AccountAggregate::new,
                    AccountAggregate::on,
                    AccountEvent.class,
                    AccountState.class);

    @Property
    void snapshotChangesNothing(
            @ForAll("streams") List<AccountEvent> stream,
            @ForAll @IntRange(min = 1, max = EVENTS_MAX) int cut) {
        assertThat(SAMPLE.resumed(stream, Math.min(cut, stream.size())))
                .usingRecursiveComparison()
                .isEqualTo(SAMPLE.after(stream));
    }

    @Example
    void snapshotsAreAsStored() throws IOException {
        assertThat(SAMPLE.faults(STORY, SnapshotSample.FOLDER)).isEmpty();
    }

    @Provide
    Arbitrary<List<AccountEvent>> streams() {
        Arbitrary<Points> points = Arbitraries.integers().between(1, 4_800).map(Points::new);
        Arbitrary<AccountEvent> deductions =
                Combinators.combine(
                                Arbitraries.of("transaction", "intellectual-property", "safety"),
                                points,
                                Arbitraries.integers().between(0, 700),
                                Arbitraries.integers().between(1, 400).injectNull(0.2),
                                points.injectNull(0.5))
                        .as((line, much, from, days, carriedFrom) -> {
                            Instant at = NOW.plus(Duration.ofDays(from));
                            return deducted(
                                    line,
                                    much,
                                    at,
                                    days == null ? null : at.plus(Duration.ofDays(days)),
                                    carriedFrom);
                        });
        return Arbitraries.oneOf(
                        deductions,
                        Arbitraries.of(
                                HELD, CROSSED, APPLIED, LIFTED, REVERSED, RELEASED, EXCLUDED,
                                INCLUDED))
                .list()
                .ofMinSize(1)
                .ofMaxSize(EVENTS_MAX);
    }

    private static AccountEvent excluded(String report) {
        return new MetricExclusionApplied(
                ACCOUNT,
                new MisuseReportId(report),
                BASIS,
                new PartyId("B-77"),
                List.of(OrderId.parse("alibaba-intl:O-9001")),
                CLAUSE,
                null,
                NOW,
                SERVICE);
    }

    private static AccountEvent deducted(
            String line,
            Points points,
            Instant at,
            @Nullable Instant until,
            @Nullable Points carriedFrom) {
        return new PointsDeducted(
                ACCOUNT,
                line,
                points,
                "FORGED_EVIDENCE",
                CLAUSE,
                BASIS,
                null,
                until,
                carriedFrom,
                at,
                SERVICE);
    }
}
