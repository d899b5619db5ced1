package io.disputeledger.dispute.rulepacks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.contracts.rulepacks.PublishCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPublicationTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private static final Actor EDITOR = new Actor("E-1", Role.RULE_EDITOR, "platform");
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));
    private static final FirstCalendar FIRST =
            new FirstCalendar(List.of(2025, 2026), new Sha256("cd".repeat(32)), "first");

    @Test
    void theSecondVersionRecordsTheFirstAsWell() {
        assertThat(decide(new CalendarState.Shipped(), 2, 2027, 2025, 2026))
                .isEqualTo(
                        Decision.accepted(
                                published(1, FIRST.sha256(), "first", 2025, 2026),
                                published(2, DIGEST, "text", 2025, 2026, 2027)));
    }

    @Test
    void aLaterVersionIsRecordedAlone() {
        assertThat(decide(new CalendarState.Published(2, List.of(2026)), 3, 2026))
                .isEqualTo(Decision.accepted(published(3, DIGEST, "text", 2026)));
    }

    @Test
    void noYearIsForgotten() {
        assertThat(decide(new CalendarState.Shipped(), 2, 2026, 2027))
                .isEqualTo(Decision.refused(RefusalCode.CALENDAR_YEAR_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"1, DUPLICATE_CALENDAR", "2, DUPLICATE_CALENDAR", "4, VERSION_NOT_NEXT"})
    void versionsFollowOneAnother(int version, RefusalCode refusal) {
        // No year either: the version is looked at first.
        assertThat(decide(new CalendarState.Published(2, List.of(2026)), version))
                .isEqualTo(Decision.refused(refusal));
    }

    @Test
    void aCalendarThatTheProductDoesNotKnowIsRefused() {
        assertThat(
                        CalendarPublication.decide(
                                new CalendarState.Shipped(),
                                command(2, 2026),
                                new Occasion(NOW, EDITOR),
                                Optional.empty()))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_CALENDAR));
    }

    private static Decision<CalendarEvent> decide(
            CalendarState state, int version, Integer... years) {
        return CalendarPublication.decide(
                state, command(version, years), new Occasion(NOW, EDITOR), Optional.of(FIRST));
    }

    private static PublishCalendar command(int version, Integer... years) {
        return new PublishCalendar(
                new CalendarVersion("cn", version), Set.of(years), DIGEST, "text");
    }

    private static CalendarPublished published(
            int version, Sha256 sha256, String text, Integer... years) {
        return new CalendarPublished(
                new CalendarVersion("cn", version), List.of(years), sha256, text, NOW, EDITOR);
    }
}
