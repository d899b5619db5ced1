package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A version of a business calendar was published. Deadlines set from now on follow it; those set
 * before stay as they are. The first version comes with the product; it is recorded together with
 * the second.
 *
 * @param calendar which, and which version of it
 * @param years the years that it lists, in order
 * @param sha256 digest of the text as UTF-8
 * @param text the calendar, as YAML or JSON
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record CalendarPublished(
        CalendarVersion calendar,
        List<Integer> years,
        Sha256 sha256,
        String text,
        Instant recordedAt,
        Actor actor)
        implements CalendarEvent {

    /** Copies its years. */
    public CalendarPublished {
        years = List.copyOf(years);
    }
}
