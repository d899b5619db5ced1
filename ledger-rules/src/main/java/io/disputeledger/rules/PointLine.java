package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import io.disputeledger.rules.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * Points that add up by themselves, and what follows from their total.
 *
 * @param id its name
 * @param clauseId the row
 * @param validity how long its points count
 * @param ladder its rungs, rising
 * @param source where the row comes from
 */
public record PointLine(
        String id, String clauseId, Validity validity, List<Rung> ladder, Source source) {

    /**
     * @throws IllegalArgumentException when the rungs do not rise
     */
    public PointLine {
        ladder = List.copyOf(ladder);
        for (int i = 1; i < ladder.size(); i++) {
            Points below = ladder.get(i - 1).at();
            Points above = ladder.get(i).at();
            if (above.compareTo(below) <= 0) {
                throw new IllegalArgumentException(
                        "rung %d comes after rung %d, but rungs rise"
                                .formatted(above.hundredths(), below.hundredths()));
            }
        }
    }

    /** The highest rung that going from one total up to another newly reaches. */
    public Optional<Rung> crossed(Points before, Points after) {
        return ladder.reversed().stream()
                .filter(rung -> rung.at().compareTo(after) <= 0)
                .findFirst()
                .filter(rung -> rung.at().compareTo(before) > 0);
    }
}
