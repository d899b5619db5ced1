package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.IntakeReason;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A dispute to which anything happens; keeps what was decided, and on which occasion. */
record RandomDispute(
        DisputeState state, List<DisputeEvent> events, List<Occasion> occasions, int keysHeld) {

    // Commands that lead on come twice, so that random ones get far.
    static final List<DisputeCommand> COMMANDS =
            List.of(
                    FilingTest.claiming(WORTH),
                    new AcceptComplaint(DISPUTE),
                    new AcceptComplaint(DISPUTE),
                    new RejectComplaint(DISPUTE, IntakeReason.OUTSIDE_SCOPE, TEXT),
                    new RecordRespondentContact(
                            DISPUTE, ContactChannel.PHONE, ContactOutcome.NOT_REACHED),
                    new RecordRespondentContact(
                            DISPUTE, ContactChannel.POST, ContactOutcome.REACHED),
                    new WaiveEvidenceRound(DISPUTE),
                    new WaiveEvidenceRound(DISPUTE),
                    RulingTest.RULING,
                    RulingTest.RULING,
                    new WithdrawComplaint(DISPUTE, TEXT));

    static final List<Actor> ACTORS =
            List.of(
                    Examples.BUYING,
                    Examples.SELLING,
                    Examples.STRANGER,
                    Examples.OFFICER,
                    Examples.ADJUDICATOR,
                    new Actor("S-88", Role.ADJUDICATOR, null));

    static RandomDispute after(List<DisputeProperties.Step> steps) {
        RandomDispute dispute =
                new RandomDispute(new DisputeState.Unfiled(), List.of(), List.of(), 0);
        Instant now = Examples.RECEIVED;
        for (DisputeProperties.Step step : steps) {
            now = now.plus(step.later());
            dispute = dispute.next(step.command(), new Occasion(now, step.actor()));
        }
        return dispute;
    }

    static DisputeState replay(List<DisputeEvent> events) {
        DisputeState state = new DisputeState.Unfiled();
        for (DisputeEvent event : events) {
            state = DisputeState.evolve(state, event);
        }
        return state;
    }

    private RandomDispute next(DisputeCommand command, Occasion occasion) {
        return decide(command, occasion) instanceof Decision.Accepted<DisputeEvent> accepted
                ? with(accepted, occasion)
                : this;
    }

    Decision<DisputeEvent> decide(DisputeCommand command, Occasion occasion) {
        return GivenDispute.given(events.toArray(DisputeEvent[]::new))
                .openDispute(keysHeld > 0)
                .onRecord(RulingTest.PHOTO)
                .when(command, occasion.now(), occasion.actor());
    }

    /** The time after the last of these steps. */
    static Instant end(List<DisputeProperties.Step> steps) {
        return Examples.RECEIVED.plus(
                steps.stream()
                        .map(DisputeProperties.Step::later)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private RandomDispute with(Decision.Accepted<DisputeEvent> accepted, Occasion occasion) {
        DisputeState after = state;
        List<DisputeEvent> all = new ArrayList<>(events);
        List<Occasion> when = new ArrayList<>(occasions);
        for (DisputeEvent event : accepted.events()) {
            after = DisputeState.evolve(after, event);
            all.add(event);
            when.add(occasion);
        }
        int held = keysHeld;
        for (ClaimChange change : accepted.claims()) {
            held += change instanceof ClaimChange.Take ? 1 : -1;
        }
        return new RandomDispute(after, List.copyOf(all), List.copyOf(when), held);
    }
}
