package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ResolveSlaTargets;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.rules.PackText;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.calendars.CalendarText;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A promise whose end nobody knew is set when its calendar tells. */
class TargetsTest {

    private static final Actor SERVICE = Actor.service("dispute-service");
    private static final ResolveSlaTargets RESOLVE = new ResolveSlaTargets(DISPUTE);

    /** A Tuesday at the end of the last year that is announced. */
    private static final Instant COUNTS_FROM = Examples.at("2026-12-29T11:00:00+08:00");

    private static final Instant NOW = Examples.at("2026-12-31T09:00:00+08:00");

    @Test
    void isCountedFromTheSameInstantByTheSameRule() {
        SlaTargetSet set = knowing2027().the(SlaTargetSet.class, RESOLVE, NOW, SERVICE);

        assertThat(set.kind()).isEqualTo(DeadlineKind.RESPONDENT_CONTACT);
        assertThat(set.recordedAt()).isEqualTo(NOW);
        SlaTarget.Set target = (SlaTarget.Set) set.target();
        assertThat(target.deadline().clause().clauseId()).isEqualTo("RESPONDENT_CONTACT_SLA");
        assertThat(target.deadline().calendar()).isEqualTo(new CalendarVersion("cn", 2));
        // 30 and 31 December are days 1 and 2, Monday 4 January is day 3, and 20 January day 15.
        assertThat(target.deadline().dueAt()).isEqualTo(Examples.at("2027-01-21T00:00:00+08:00"));
    }

    @Test
    void staysOpenWhileNobodyKnows() {
        assertThat(given(FILED, contactUnresolved()).then(RESOLVE, NOW, SERVICE)).isEmpty();
    }

    @Test
    void isNoMatterOnceItWasDoneOrSet() {
        assertThat(knowing2027(Examples.CONTACTED).then(RESOLVE, NOW, SERVICE)).isEmpty();
        assertThat(knowing2027().and(RESOLVE, NOW, SERVICE).then(RESOLVE, NOW, SERVICE)).isEmpty();
    }

    @Test
    void isAskedForByTheServiceAlone() {
        assertThat(given(FILED, contactUnresolved()).then(RESOLVE, NOW, Examples.OFFICER))
                .containsExactly("forbidden");
        assertThat(given().then(RESOLVE, NOW, SERVICE)).containsExactly("INVALID_STATE");
    }

    private static DisputeEvent contactUnresolved() {
        return new SlaTargetSet(
                DISPUTE,
                DeadlineKind.RESPONDENT_CONTACT,
                new SlaTarget.Unresolved(
                        new Clause("alibaba-intl", 1, "RESPONDENT_CONTACT_SLA"),
                        "Asia/Shanghai",
                        new CalendarVersion("cn", 1),
                        2027,
                        COUNTS_FROM),
                COUNTS_FROM,
                Examples.OFFICER);
    }

    /** The promise, what came after it, and a calendar that was published since. */
    private static GivenDispute knowing2027(DisputeEvent... later) {
        DisputeEvent[] events = new DisputeEvent[later.length + 2];
        events[0] = FILED;
        events[1] = contactUnresolved();
        System.arraycopy(later, 0, events, 2, later.length);
        String china =
                BusinessCalendars.shippedText("cn").replace("\nversion: 1\n", "\nversion: 2\n")
                        + "  - {year: 2027, sources: [assumption], holidays: [2027-01-01],"
                        + " workdays: []}\n";
        BusinessCalendars calendars = BusinessCalendars.published().with(CalendarText.read(china));
        RulePack rules = PackText.read(RulePacks.shippedText("alibaba-intl"), calendars);
        return given(events).rules(Optional.of(rules));
    }
}
