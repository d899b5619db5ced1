package io.disputeledger.penalty.accounts.domain;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.penalties.AccountCommand;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.ApplyMetricExclusion;
import io.disputeledger.contracts.penalties.DeductPoints;
import io.disputeledger.contracts.penalties.HoldPoints;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.ReverseMetricExclusion;
import io.disputeledger.contracts.penalties.ReversePoints;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Given these events and facts, when points are deducted or held, then this is the decision. */
record GivenAccount(List<AccountEvent> events, Optional<RulePack> rules, boolean penalised) {

    static final AccountId ACCOUNT = AccountId.parse("alibaba-intl:S-88");
    static final EventReference BASIS = EventReference.parse("dispute:D-1@7");
    static final Actor PENALTY_OFFICER = new Actor("P-1", Role.PENALTY_OFFICER, null);
    private static final RulePacks PACKS = RulePacks.published();

    static GivenAccount given(AccountEvent... events) {
        return new GivenAccount(
                List.of(events),
                PACKS.inForce(ACCOUNT.marketplace(), at("2026-01-01T00:00:00+08:00")),
                false);
    }

    GivenAccount rules(Optional<RulePack> pack) {
        return new GivenAccount(events, pack, penalised);
    }

    GivenAccount penalised(boolean before) {
        return new GivenAccount(events, rules, before);
    }

    Decision<AccountEvent> when(AccountCommand command, Instant now) {
        Occasion occasion = new Occasion(now, PENALTY_OFFICER);
        Penalties.Facts facts = new Penalties.Facts(rules, penalised);
        AccountState state = AccountState.CLEAN;
        for (AccountEvent event : events) {
            state = AccountState.evolve(state, event);
        }
        return switch (command) {
            case DeductPoints deduct -> Penalties.decide(state, deduct, occasion, facts);
            case HoldPoints hold -> Penalties.decide(state, hold, occasion, facts);
            case ReversePoints reverse -> Reversal.decide(state, reverse, occasion, PACKS);
            case ApplyMetricExclusion apply ->
                    MetricExclusions.decide(state, apply, occasion, PACKS);
            case ReverseMetricExclusion reverse ->
                    MetricExclusions.decide(state, reverse, occasion);
        };
    }

    static DeductPoints deduct(String offenceId, int points) {
        return new DeductPoints(
                ACCOUNT,
                offenceId,
                at("2024-12-01T00:00:00+08:00"),
                BASIS,
                new DisputeId("D-1"),
                Points.of(points));
    }

    static HoldPoints hold(String offenceId, int points) {
        return new HoldPoints(
                ACCOUNT,
                offenceId,
                at("2024-12-01T00:00:00+08:00"),
                BASIS,
                new DisputeId("D-1"),
                Points.of(points));
    }

    static PointsDeducted deducted(
            String offenceId, int points, Instant now, @Nullable Instant until) {
        return new PointsDeducted(
                ACCOUNT,
                "transaction",
                Points.of(points),
                offenceId,
                clause(offenceId),
                BASIS,
                new DisputeId("D-1"),
                until,
                null,
                now,
                PENALTY_OFFICER);
    }

    /** What is decided, with the key that no second penalty can take. */
    static Decision<AccountEvent> penalty(String offenceId, AccountEvent... events) {
        return new Decision.Accepted<>(
                List.of(events),
                List.of(new ClaimChange.Take(ClaimKey.penalty(ACCOUNT, offenceId, BASIS))));
    }

    static Clause clause(String clauseId) {
        return new Clause("alibaba-intl", 1, clauseId);
    }

    static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
