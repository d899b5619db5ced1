package io.disputeledger.dispute.rulepacks.domain;

import io.disputeledger.contracts.Sha256;
import java.util.List;

/**
 * The first version of a calendar, which comes with the product.
 *
 * @param years the years that it lists, in order
 * @param sha256 digest of its text
 * @param text its text
 */
public record FirstCalendar(List<Integer> years, Sha256 sha256, String text) {

    /** Copies its years. */
    public FirstCalendar {
        years = List.copyOf(years);
    }
}
