package io.disputeledger.dispute;

import static io.disputeledger.dispute.CountedDisputeService.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.journal.CommandAccepted;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.contracts.orders.RecordOrder;
import io.disputeledger.kit.commands.CommandDispatch;
import io.disputeledger.kit.commands.CommandEnvelope;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command on an aggregate that is in memory asks the database for nothing that it knows. */
class WarmAggregateIT {

    private static final Actor PLATFORM = Actor.service("platform");
    private static final Actor OFFICER = new Actor("O-1", Role.OFFICER, null);
    private static final PartyId BUYER = new PartyId("B-77");

    @TempDir private static Path home;
    private static TestIssuer issuer;
    private static RunningService service;
    private static RunningService forgetful;

    @BeforeAll
    static void start() {
        issuer = new TestIssuer();
        String database = TestDatabase.fresh();
        service = start(database);
        forgetful = start(database, "ledger.aggregates.cached-max=0");
    }

    /** On real time: the clock of a sandbox is read from the database. */
    private static RunningService start(String database, String... settings) {
        String[] all = List.of(settings).toArray(new String[settings.length + 1]);
        all[settings.length] = "spring.profiles.active=real-time";
        return RunningService.start(CountedDisputeService.class, database, issuer, home, all);
    }

    @AfterAll
    static void stop() {
        forgetful.close();
        service.close();
        issuer.close();
    }

    @Test
    void acceptedCommandsReadNothing() {
        DisputeId dispute = new DisputeId("D-1");
        accepted(service, order("O-1", null), PLATFORM);
        assertThat(readsOf(service, order("O-1", "2026-01-01T00:00:00Z"), PLATFORM)).isEmpty();
        assertThat(readsOf(service, order("O-1", "2026-01-02T00:00:00Z"), PLATFORM)).isEmpty();

        accepted(service, complaint(dispute, "O-1"), new Actor("B-77", Role.PARTY, null));
        assertThat(readsOf(service, new AcceptComplaint(dispute), OFFICER)).isEmpty();
        assertThat(readsOf(service, contact(dispute), OFFICER)).isEmpty();
        for (String party : List.of("B-77", "S-88")) {
            Actor waiving = new Actor(party, Role.PARTY, null);
            assertThat(readsOf(service, new WaiveEvidenceRound(dispute), waiving)).isEmpty();
        }
    }

    @Test
    void refusalLooksOnlyWhetherThereAreNewerEvents() {
        accepted(service, order("O-2", null), PLATFORM);

        List<String> reads =
                readsOf(() ->
                        assertThat(send(service, ofAnotherBuyer("O-2"), PLATFORM))
                                .isInstanceOf(CommandRefused.class));

        assertThat(reads).singleElement().asString().containsIgnoringCase("max(");
    }

    @Test
    void commandsReadTheStreamWhereNothingIsKept() {
        accepted(forgetful, order("O-3", null), PLATFORM);

        assertThat(readsOf(forgetful, order("O-3", "2026-01-01T00:00:00Z"), PLATFORM)).isNotEmpty();
    }

    private static List<String> readsOf(RunningService where, LedgerCommand command, Actor actor) {
        return readsOf(() -> accepted(where, command, actor));
    }

    /** Statements that look for something; what an append answers is none. */
    private static List<String> readsOf(Runnable command) {
        return statementsOf(command).stream()
                .filter(sql -> sql.toLowerCase(java.util.Locale.ROOT).contains(" where "))
                .toList();
    }

    private static void accepted(RunningService where, LedgerCommand command, Actor actor) {
        assertThat(send(where, command, actor)).isInstanceOf(CommandAccepted.class);
    }

    private static JournalEvent send(RunningService where, LedgerCommand command, Actor actor) {
        return where.bean(CommandDispatch.class)
                .send(
                        command,
                        CommandEnvelope.of(
                                "platform", UUID.randomUUID().toString(), "digest", actor))
                .entry();
    }

    private static RecordOrder order(String number, @Nullable String paidAt) {
        return order(number, BUYER, paidAt);
    }

    private static RecordOrder ofAnotherBuyer(String number) {
        return order(number, new PartyId("B-99"), null);
    }

    private static RecordOrder order(String number, PartyId buyer, @Nullable String paidAt) {
        return new RecordOrder(
                OrderId.parse("alibaba-intl:" + number),
                buyer,
                new PartyId("S-88"),
                new Money(120_000, "USD"),
                paidAt == null ? null : Instant.parse(paidAt),
                null,
                null,
                null);
    }

    private static FileComplaint complaint(DisputeId dispute, String order) {
        return new FileComplaint(
                dispute,
                OrderId.parse("alibaba-intl:" + order),
                ComplaintCategory.NOT_AS_DESCRIBED,
                new Money(120_000, "USD"),
                List.of(RemedyKind.REFUND),
                new Sealed("dispute:" + dispute, "c2VhbGVk"));
    }

    private static RecordRespondentContact contact(DisputeId dispute) {
        return new RecordRespondentContact(dispute, ContactChannel.EMAIL, ContactOutcome.REACHED);
    }
}
