package io.disputeledger.kit.rules;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.rules.calendars.BusinessCalendar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a calendar, and its text.
 *
 * @param calendar what the text says
 * @param text as it was published
 * @param sha256 digest of the text as UTF-8
 * @param recordedAt when the ledger recorded it (UTC); null for a first version that came with the
 *     product and that no later one has followed
 */
public record CalendarOnRecord(
        BusinessCalendar calendar, String text, Sha256 sha256, @Nullable Instant recordedAt) {}
