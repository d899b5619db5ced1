package io.disputeledger.dispute.rulepacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.contracts.rulepacks.RulePackPublished;
import io.disputeledger.dispute.rulepacks.domain.CalendarState;
import io.disputeledger.dispute.rulepacks.domain.PackState;
import io.disputeledger.kit.testing.SnapshotSample;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A snapshot and the events after it lead where all events lead. */
class RulesSnapshotTest {

    private static final Actor EDITOR = new Actor("E-1", Role.RULE_EDITOR, null);
    private static final Instant NOW = Instant.parse("2026-03-02T12:15:04.218Z");
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));

    private static final List<RulePackEvent> PACKS = List.of(pack(1), pack(2));
    private static final List<CalendarEvent> CALENDARS = List.of(calendar(1), calendar(2));

    private static final SnapshotSample<RulePackAggregate, RulePackEvent> PACK =
            new SnapshotSample<>(
                    RulePackAggregate::new,
                    RulePackAggregate::on,
                    RulePackEvent.class,
                    PackState.class);

    private static final SnapshotSample<CalendarAggregate, CalendarEvent> CALENDAR =
            new SnapshotSample<>(
                    CalendarAggregate::new,
                    CalendarAggregate::on,
                    CalendarEvent.class,
                    CalendarState.class);

    @Test
    void snapshotChangesNothing() {
        assertThat(PACK.resumed(PACKS, 1)).usingRecursiveComparison().isEqualTo(PACK.after(PACKS));
        assertThat(CALENDAR.resumed(CALENDARS, 1))
                .usingRecursiveComparison()
                .isEqualTo(CALENDAR.after(CALENDARS));
    }

    @Test
    void snapshotsAreAsStored() throws IOException {
        assertThat(PACK.faults(PACKS, SnapshotSample.FOLDER)).isEmpty();
        assertThat(CALENDAR.faults(CALENDARS, SnapshotSample.FOLDER)).isEmpty();
    }

    private static RulePackPublished pack(int version) {
        return new RulePackPublished(
                new Marketplace("taobao"),
                version,
                Instant.parse("2026-04-0" + version + "T00:00:00Z"),
                DIGEST,
                "text",
                NOW,
                EDITOR);
    }

    private static CalendarPublished calendar(int version) {
        return new CalendarPublished(
                new CalendarVersion("cn", version), List.of(2026), DIGEST, "text", NOW, EDITOR);
    }
}
