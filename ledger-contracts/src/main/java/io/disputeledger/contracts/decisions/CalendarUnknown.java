package io.disputeledger.contracts.decisions;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.RefusalCode;

/**
 * A deciding deadline needs the business days of a year that is not published. No decision may rest
 * on a guess, so whatever needs it is refused; thrown so that no decision can forget to.
 */
public final class CalendarUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Clause clause;

    /** By which clause, which calendar and which year. */
    public CalendarUnknown(Clause clause, CalendarVersion calendar, int year) {
        super("Calendar %s does not say which days of %d are workdays.".formatted(calendar, year));
        this.clause = clause;
    }

    /** What the one who asked is told. */
    public Refusal refusal() {
        return Refusal.of(RefusalCode.CALENDAR_UNKNOWN, clause);
    }
}
