package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a seller.
 *
 * @param position the last event that this answer reflects
 * @param asOf at what time (UTC)
 * @param at the instant for which points, measures and the rate are computed from what was known at
 *     that time (UTC)
 * @param lines point lines, by name
 * @param measures in the order of the log
 * @param disputes disputes in which the seller is the respondent
 * @param rulingsUpheld those of them that were ruled for the complainant
 * @param rulingsPartlyUpheld those of them that were ruled for both in part
 * @param disputeRate how many of the seller's orders were disputed, at the instant
 * @param exclusions what upheld misuse reports keep out of the rate at the instant, in the order of
 *     the log
 */
record Scoreboard(
        long position,
        AccountId account,
        Instant asOf,
        Instant at,
        List<Line> lines,
        List<AppliedMeasure> measures,
        long disputes,
        long rulingsUpheld,
        long rulingsPartlyUpheld,
        DisputeRate disputeRate,
        List<Exclusion> exclusions) {

    /**
     * Orders out of the metrics because of an upheld misuse report.
     *
     * @param event reference, for example {@code account:alibaba-intl:S-88@4}
     * @param clause the scenario that was reported
     * @param appliedAt since when (UTC)
     * @param protectedUntil until when what the buyer begins to dispute leaves as well (UTC,
     *     exclusive); null when nothing that follows does
     */
    record Exclusion(
            long position,
            String event,
            String reportId,
            Clause clause,
            Instant appliedAt,
            @Nullable Instant protectedUntil) {}

    /**
     * One point line; each adds up by itself.
     *
     * @param active deducted points that count
     * @param held points pending appeal
     * @param movements in the order of the log
     */
    record Line(String line, Points active, Points held, List<Movement> movements) {}

    /**
     * Points held, deducted or taken back.
     *
     * @param event reference, for example {@code account:alibaba-intl:S-88@3}
     * @param clause the rule that applied; null where points were taken back
     * @param basis reference of the event that established the offence
     * @param activeUntil exclusive end of their validity (UTC); null if they never expire
     * @param carriedFrom a line total from which the end of validity does not clear them; null if
     *     it always does
     */
    record Movement(
            long position,
            String event,
            MovementKind kind,
            Points points,
            String offenceId,
            @Nullable Clause clause,
            String basis,
            @Nullable String disputeId,
            @Nullable Instant activeUntil,
            @Nullable Points carriedFrom,
            Instant recordedAt) {}

    /**
     * A measure.
     *
     * @param event reference, for example {@code account:alibaba-intl:S-88@4}
     * @param endsAt exclusive end (UTC); null until it is lifted
     */
    record AppliedMeasure(
            long position,
            String event,
            MeasureKind kind,
            String line,
            Clause clause,
            Instant startsAt,
            @Nullable Instant endsAt,
            MeasureState state) {}

    /** Whether a measure applies. */
    enum MeasureState {
        /** It has not begun. */
        PENDING,
        /** It applies. */
        ACTIVE,
        /** It is over. */
        ENDED,
        /** It ended before its time, because its ground fell away. */
        LIFTED,
        /** It was over when its ground fell away. */
        ANNULLED;

        static MeasureState at(Instant instant, Instant startsAt, @Nullable Instant endsAt) {
            if (instant.isBefore(startsAt)) {
                return PENDING;
            }
            return endsAt == null || instant.isBefore(endsAt) ? ACTIVE : ENDED;
        }
    }
}
