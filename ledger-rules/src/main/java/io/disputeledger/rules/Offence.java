package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import io.disputeledger.rules.text.Source;

/**
 * What a seller must not do, and what it costs.
 *
 * @param id its name
 * @param clauseId the row
 * @param lineId the line that its points add to
 * @param points what it costs; never nothing
 * @param provisional whether the points are held until the appeal window has passed
 * @param source where the row comes from
 */
public record Offence(
        String id,
        String clauseId,
        String lineId,
        Points points,
        boolean provisional,
        Source source) {

    /**
     * @throws IllegalArgumentException when it costs nothing
     */
    public Offence {
        if (points.equals(Points.NONE)) {
            throw new IllegalArgumentException("an offence costs points");
        }
    }
}
