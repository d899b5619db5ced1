package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Given these events and facts, when one command comes at one instant from one actor, then this is
 * the decision.
 */
record GivenDispute(
        List<DisputeEvent> events,
        @Nullable Instant receivedAt,
        Function<OrderRecorded, OrderState.Known> relief,
        Optional<RulePack> rules,
        boolean openDispute,
        Set<EvidenceId> onRecord,
        Set<PartyId> heard)
        implements DisputeFacts {

    static final RulePacks PACKS = Examples.PACKS;
    private static final Actor PLATFORM = Actor.service("platform");

    static GivenDispute given(DisputeEvent... events) {
        return new GivenDispute(
                List.of(events),
                Examples.RECEIVED,
                OrderState.Recorded::new,
                PACKS.inForce(Examples.ORDER.marketplace(), Examples.RECEIVED),
                false,
                Set.of(),
                Set.of());
    }

    GivenDispute receivedAt(@Nullable Instant instant) {
        return new GivenDispute(events, instant, relief, rules, openDispute, onRecord, heard);
    }

    /** What an officer has decided about the filing window. */
    GivenDispute relief(Function<OrderRecorded, OrderState.Known> decided) {
        return new GivenDispute(events, receivedAt, decided, rules, openDispute, onRecord, heard);
    }

    GivenDispute rules(Optional<RulePack> pack) {
        return new GivenDispute(events, receivedAt, relief, pack, openDispute, onRecord, heard);
    }

    GivenDispute openDispute(boolean open) {
        return new GivenDispute(events, receivedAt, relief, rules, open, onRecord, heard);
    }

    GivenDispute onRecord(EvidenceId... evidence) {
        return new GivenDispute(
                events, receivedAt, relief, rules, openDispute, Set.of(evidence), heard);
    }

    /** Who submitted evidence in the present round. */
    GivenDispute heard(PartyId... parties) {
        return new GivenDispute(
                events, receivedAt, relief, rules, openDispute, onRecord, Set.of(parties));
    }

    Decision<DisputeEvent> when(DisputeCommand command, Instant now, Actor actor) {
        return Deciding.decide(state(), command, new Occasion(now, actor), this);
    }

    /** The same dispute after a command that is accepted. */
    GivenDispute and(DisputeCommand command, Instant now, Actor actor) {
        return switch (when(command, now, actor)) {
            case Decision.Accepted<DisputeEvent> accepted ->
                    new GivenDispute(
                            Stream.concat(events.stream(), accepted.events().stream()).toList(),
                            receivedAt,
                            relief,
                            rules,
                            openDispute,
                            onRecord,
                            heard);
            case Decision.Refused<DisputeEvent> refused -> throw new AssertionError(refused);
            case Decision.Forbidden<DisputeEvent> forbidden -> throw new AssertionError(forbidden);
        };
    }

    /** The simple names of the events that a command leads to; of a refusal, its code. */
    List<String> then(DisputeCommand command, Instant now, Actor actor) {
        return switch (when(command, now, actor)) {
            case Decision.Accepted<DisputeEvent> accepted ->
                    accepted.events().stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList();
            case Decision.Refused<DisputeEvent> refused -> List.of(refused.refusal().code().name());
            case Decision.Forbidden<DisputeEvent> _ -> List.of("forbidden");
        };
    }

    /** The only event of its kind that a command leads to. */
    <E extends DisputeEvent> E the(
            Class<E> kind, DisputeCommand command, Instant now, Actor actor) {
        return ((Decision.Accepted<DisputeEvent>) when(command, now, actor))
                .events().stream().filter(kind::isInstance).map(kind::cast).toList().getFirst();
    }

    DisputeState state() {
        DisputeState state = new DisputeState.Unfiled();
        for (DisputeEvent event : events) {
            state = DisputeState.evolve(state, event);
        }
        return state;
    }

    @Override
    public RulePacks packs() {
        return rules.filter(pack -> !PACKS.all().contains(pack))
                .map(pack -> new RulePacks(List.of(pack)))
                .orElse(PACKS);
    }

    @Override
    public Filing.Facts filing(OrderId order, ComplaintCategory category, Instant now) {
        return new Filing.Facts(relief.apply(order()), rules, openDispute);
    }

    @Override
    public Set<EvidenceId> evidenceInTime(DisputeId dispute, Collection<EvidenceId> asked) {
        return onRecord;
    }

    @Override
    public Set<EvidenceId> evidence(DisputeId dispute) {
        return onRecord;
    }

    @Override
    public Set<PartyId> submitters(DisputeId dispute, int round) {
        return heard;
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
