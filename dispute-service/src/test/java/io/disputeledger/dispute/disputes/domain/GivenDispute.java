package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Given these events and facts, when one command comes at one instant from one actor, then this is
 * the decision.
 */
record GivenDispute(
        List<DisputeEvent> events,
        @Nullable Instant receivedAt,
        Optional<RulePack> rules,
        boolean openDispute,
        Set<EvidenceId> onRecord) {

    static final RulePacks PACKS = RulePacks.published();
    private static final Actor PLATFORM = Actor.service("platform");

    static GivenDispute given(DisputeEvent... events) {
        return new GivenDispute(
                List.of(events),
                Examples.RECEIVED,
                PACKS.inForce(Examples.ORDER.marketplace(), Examples.RECEIVED),
                false,
                Set.of());
    }

    GivenDispute receivedAt(@Nullable Instant instant) {
        return new GivenDispute(events, instant, rules, openDispute, onRecord);
    }

    GivenDispute rules(Optional<RulePack> pack) {
        return new GivenDispute(events, receivedAt, pack, openDispute, onRecord);
    }

    GivenDispute openDispute(boolean open) {
        return new GivenDispute(events, receivedAt, rules, open, onRecord);
    }

    GivenDispute onRecord(EvidenceId... evidence) {
        return new GivenDispute(events, receivedAt, rules, openDispute, Set.of(evidence));
    }

    Decision<DisputeEvent> when(DisputeCommand command, Instant now, Actor actor) {
        Occasion occasion = new Occasion(now, actor);
        DisputeState state = state();
        return switch (command) {
            case FileComplaint filing ->
                    Filing.decide(
                            state, filing, occasion, new Filing.Facts(order(), rules, openDispute));
            case AcceptComplaint accept -> Intake.decide(state, accept, occasion);
            case RejectComplaint reject -> Intake.decide(state, reject, occasion);
            case WithdrawComplaint withdraw -> Withdrawal.decide(state, withdraw, occasion);
            case RecordRespondentContact contact ->
                    EvidenceRounds.decide(state, contact, occasion, PACKS);
            case WaiveEvidenceRound waive -> EvidenceRounds.decide(state, waive, occasion);
            case IssueRuling ruling -> Ruling.decide(state, ruling, occasion, onRecord, PACKS);
        };
    }

    private DisputeState state() {
        DisputeState state = new DisputeState.Unfiled();
        for (DisputeEvent event : events) {
            state = DisputeState.evolve(state, event);
        }
        return state;
    }

    private OrderRecorded order() {
        return new OrderRecorded(
                Examples.ORDER,
                Examples.BUYER,
                Examples.SELLER,
                Examples.WORTH,
                null,
                null,
                receivedAt,
                null,
                Examples.RECEIVED,
                PLATFORM);
    }
}
