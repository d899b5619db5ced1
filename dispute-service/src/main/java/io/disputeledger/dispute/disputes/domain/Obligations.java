package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ExecutionConfirmed;
import io.disputeledger.contracts.disputes.ForcedMeasureApplied;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyCancelled;
import io.disputeledger.contracts.disputes.RemedyReversalOrdered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What was ordered or agreed, and how much of it is done.
 *
 * @param outstanding what is to be done, or to be undone
 * @param done what was done
 * @param numbered how many remedies have had a number in this dispute
 */
public record Obligations(List<OrderedRemedy> outstanding, List<OrderedRemedy> done, int numbered) {

    static final Obligations NONE = new Obligations(List.of(), List.of(), 0);

    /** More remedies, numbered after those before. */
    Obligations plus(List<Remedy> remedies) {
        List<OrderedRemedy> all = new ArrayList<>(outstanding);
        int number = numbered;
        for (Remedy remedy : remedies) {
            all.add(new OrderedRemedy(++number, remedy));
        }
        return new Obligations(List.copyOf(all), done, number);
    }

    boolean isDone() {
        return outstanding.isEmpty();
    }

    boolean isOutstanding(int number) {
        return outstanding.stream().anyMatch(remedy -> remedy.number() == number);
    }

    /** Takes an event in. */
    Obligations after(DisputeEvent event) {
        return switch (event) {
            case ExecutionConfirmed confirmed -> done(number -> number == confirmed.remedyNumber());
            case ForcedMeasureApplied forced -> done(number -> forced.satisfied().contains(number));
            case RemedyCancelled cancelled ->
                    new Obligations(
                            without(outstanding, number -> number == cancelled.remedyNumber()),
                            done,
                            numbered);
            case RemedyReversalOrdered reversal -> {
                List<OrderedRemedy> all = new ArrayList<>(outstanding);
                all.add(new OrderedRemedy(reversal.remedyNumber(), reversal.remedy()));
                yield new Obligations(
                        List.copyOf(all),
                        without(done, number -> number == reversal.remedyNumber()),
                        numbered);
            }
            default -> this;
        };
    }

    private Obligations done(IntPredicate which) {
        List<OrderedRemedy> all = new ArrayList<>(done);
        outstanding.stream().filter(remedy -> which.test(remedy.number())).forEach(all::add);
        return new Obligations(without(outstanding, which), List.copyOf(all), numbered);
    }

    private static List<OrderedRemedy> without(List<OrderedRemedy> remedies, IntPredicate which) {
        return remedies.stream().filter(remedy -> !which.test(remedy.number())).toList();
    }
}
