package io.disputeledger.query;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import java.time.Duration;
import java.time.Instant;

/** What a seller pays for a ruling: points, a threshold reached, a measure. */
final class Penalties {

    static final Instant PENALISED_AT = Story.FILED_AT.plus(Duration.ofDays(9));
    static final Instant POINTS_END_AT = Instant.parse("2027-03-11T00:00:00Z");
    static final Instant MEASURE_ENDS_AT = PENALISED_AT.plus(Duration.ofDays(7));

    private static final Actor PENALTY_SERVICE = Actor.service("penalty-service");
    private static final Clause RUNG = Story.clause("ladder.transaction.6");

    private final Story story;

    Penalties(Story story) {
        this.story = story;
    }

    PointsHeld held(int hundredths) {
        return new PointsHeld(
                story.account,
                "transaction",
                new Points(hundredths),
                "late-shipment",
                Story.OFFENCE,
                new EventReference("dispute:" + story.dispute, 0),
                story.dispute,
                Story.deadline("window.penalty-appeal", PENALISED_AT.plus(Duration.ofDays(30))),
                PENALISED_AT,
                PENALTY_SERVICE);
    }

    PointsDeducted deducted(int hundredths) {
        return new PointsDeducted(
                story.account,
                "transaction",
                new Points(hundredths),
                "goods-not-as-described",
                Story.OFFENCE,
                new EventReference("dispute:" + story.dispute, 8),
                story.dispute,
                POINTS_END_AT,
                null,
                PENALISED_AT,
                PENALTY_SERVICE);
    }

    ThresholdCrossed threshold(int hundredths) {
        return new ThresholdCrossed(
                story.account,
                "transaction",
                new Points(hundredths),
                new Points(hundredths),
                RUNG,
                PENALISED_AT,
                PENALTY_SERVICE);
    }

    MeasureApplied measure() {
        return new MeasureApplied(
                story.account,
                MeasureKind.SEARCH_DEMOTION,
                "transaction",
                RUNG,
                PENALISED_AT,
                MEASURE_ENDS_AT,
                PENALISED_AT,
                PENALTY_SERVICE);
    }

    MeasureLifted lifted() {
        MeasureApplied measure = measure();
        return new MeasureLifted(
                story.account,
                measure.measure(),
                measure.line(),
                measure.clause(),
                measure.startsAt(),
                false,
                new EventReference("dispute:" + story.dispute, 11),
                MEASURE_ENDS_AT.minus(Duration.ofDays(1)),
                PENALTY_SERVICE);
    }
}
