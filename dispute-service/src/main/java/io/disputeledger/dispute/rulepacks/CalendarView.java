package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.rules.CalendarOnRecord;
import io.disputeledger.rules.text.RuleText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A published version of a business calendar.
 *
 * @param calendar its id
 * @param version from 1
 * @param years the years that it lists
 * @param sha256 digest of the text as UTF-8
 * @param recordedAt when the ledger recorded it (UTC); null for a first version that came with the
 *     product and that no later one has followed
 */
record CalendarView(
        String calendar,
        int version,
        List<Integer> years,
        Sha256 sha256,
        @Nullable Instant recordedAt) {

    static CalendarView of(CalendarOnRecord known) {
        return new CalendarView(
                known.calendar().version().calendar(),
                known.calendar().version().version(),
                known.calendar().years().stream().map(plan -> plan.year().getValue()).toList(),
                known.sha256(),
                known.recordedAt());
    }

    /** All of them, by calendar and version, and the position that they reflect. */
    record All(long position, List<CalendarView> calendars) {}

    /** One of them whole: its text, and what that says as JSON. */
    record Whole(long position, CalendarView calendar, String text, JsonNode rules) {
        static Whole of(long position, CalendarOnRecord known) {
            return new Whole(
                    position, CalendarView.of(known), known.text(), RuleText.tree(known.text()));
        }
    }
}
