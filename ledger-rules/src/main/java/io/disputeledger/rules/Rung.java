package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import io.disputeledger.rules.text.Source;
import java.util.List;

/**
 * A step of a ladder.
 *
 * @param at the active points that reach it
 * @param clauseId the row
 * @param measures what follows; at least one
 * @param source where the row comes from
 */
public record Rung(Points at, String clauseId, List<Measure> measures, Source source) {

    /**
     * @throws IllegalArgumentException when it is reached without points, or nothing follows
     */
    public Rung {
        measures = List.copyOf(measures);
        if (at.equals(Points.NONE)) {
            throw new IllegalArgumentException("a rung is not reached without points");
        }
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("no measures follow from the rung");
        }
    }
}
