package io.disputeledger.penalty.accounts.domain;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.contracts.penalties.ReversePoints;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Penalties fall with what an event established and does no more: points deducted for it are taken
 * back, held ones let go, and measures lifted to which the line would not have come without them.
 */
public final class Reversal {

    private Reversal() {}

    /** Takes back what rests on an event; nothing happens where nothing does. */
    public static Decision<AccountEvent> decide(
            AccountState state, ReversePoints command, Occasion occasion, RulePacks packs) {
        List<AccountEvent> events = new ArrayList<>();
        state.charges().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(line ->
                        line.getValue().stream()
                                .filter(charge ->
                                        falls(charge.basis(), charge.offenceId(), command))
                                .map(charge -> reversed(line.getKey(), charge, command, occasion))
                                .forEach(events::add));
        state.holds().stream()
                .filter(hold -> falls(hold.basis(), hold.offenceId(), command))
                .map(hold -> released(hold, command, occasion))
                .forEach(events::add);
        state.measures().stream()
                .filter(measure -> hasNoGround(measure, state, command, packs))
                .map(measure -> lifted(measure, command, occasion))
                .forEach(events::add);
        return new Decision.Accepted<>(events, List.of());
    }

    private static boolean falls(EventReference basis, String offence, ReversePoints command) {
        return basis.equals(command.basis()) && command.offences().contains(offence);
    }

    // Judged as of its beginning: points that expired since do not end a measure that runs.
    private static boolean hasNoGround(
            AccountState.Applied measure,
            AccountState state,
            ReversePoints command,
            RulePacks packs) {
        Points rung = rungOf(measure, packs).at();
        Points then = state.activeAt(measure.line(), measure.startsAt());
        Points without =
                state.activeWithout(
                        measure.line(),
                        measure.startsAt(),
                        charge -> falls(charge.basis(), charge.offenceId(), command));
        return then.compareTo(rung) >= 0 && without.compareTo(rung) < 0;
    }

    private static Rung rungOf(AccountState.Applied measure, RulePacks packs) {
        Clause clause = measure.clause();
        return packs
                .get(new PackVersion(clause.pack(), clause.packVersion()))
                .line(measure.line())
                .ladder()
                .stream()
                .filter(rung -> rung.clauseId().equals(clause.clauseId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no rung " + clause + "."));
    }

    private static AccountEvent reversed(
            String line, AccountState.Charge charge, ReversePoints command, Occasion occasion) {
        return new PointsReversed(
                command.accountId(),
                line,
                charge.deduction().points(),
                charge.offenceId(),
                charge.basis(),
                command.cause(),
                charge.disputeId(),
                occasion.now(),
                occasion.actor());
    }

    private static AccountEvent released(
            AccountState.Hold hold, ReversePoints command, Occasion occasion) {
        return new HoldReleased(
                command.accountId(),
                hold.line(),
                hold.points(),
                hold.offenceId(),
                hold.basis(),
                command.cause(),
                hold.disputeId(),
                occasion.now(),
                occasion.actor());
    }

    private static AccountEvent lifted(
            AccountState.Applied measure, ReversePoints command, Occasion occasion) {
        return new MeasureLifted(
                command.accountId(),
                measure.kind(),
                measure.line(),
                measure.clause(),
                measure.startsAt(),
                measure.endsAt() != null && !occasion.now().isBefore(measure.endsAt()),
                command.cause(),
                occasion.now(),
                occasion.actor());
    }
}
