package io.disputeledger.penalty;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.Detection;
import io.disputeledger.contracts.disputes.Ground;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.contracts.disputes.StatementOfReasons;
import io.disputeledger.contracts.rulepacks.RulePackPublished;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.rules.RulesOnRecord;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.RecordedEvents;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import io.disputeledger.rules.RulePacks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A running penalty-service with a ledger of its own, into which rulings are recorded. */
final class PenaltyDesk implements AutoCloseable {

    static final String REACTION = "when-ruling-issued-then-penalise";
    static final Instant CONDUCT_AT = Instant.parse("2026-03-01T00:00:00Z");
    private static final Actor ADJUDICATOR = new Actor("A-1", Role.ADJUDICATOR, null);
    private static final Duration REACTS_WITHIN = Duration.ofSeconds(20);

    private final TestIssuer issuer = new TestIssuer();
    private final String jdbcUrl = TestDatabase.fresh();
    private final Path home;
    private RunningService service;

    PenaltyDesk(Path home) {
        this.home = home;
        this.service = start();
    }

    void stop() {
        service.close();
    }

    void restart() {
        service.close();
        service = start();
    }

    RunningService service() {
        return service;
    }

    LedgerClient penaltyOfficer() {
        return service.as(Role.PENALTY_OFFICER, "P-1");
    }

    LedgerClient operator() {
        return service.withToken(issuer.token("operator", Role.OPERATOR));
    }

    /** The database, as one who has its password sees it. */
    JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
    }

    /** Records an event as the first of its stream. */
    void record(LedgerEvent event) {
        record(event, 0);
    }

    void record(LedgerEvent event, long sequence) {
        service.bean(EventStore.class)
                .publish(
                        new GenericDomainEventMessage<>(
                                "Dispute", event.streamId(), sequence, event));
    }

    /** Records these versions of the rules of alibaba-intl, each in force a year after the last. */
    void publishAlibabaPacks(int... versions) {
        Instant effectiveFrom = Instant.parse("2015-01-01T00:00:00Z");
        for (int sequence = 0; sequence < versions.length; sequence++) {
            String text =
                    RulePacks.shippedText("alibaba-intl")
                            .replace("\nversion: 1\n", "\nversion: " + versions[sequence] + "\n")
                            .replace("2015-01-01T00:00:00+08:00", effectiveFrom.toString());
            RulePackPublished published =
                    new RulePackPublished(
                            new Marketplace("alibaba-intl"),
                            versions[sequence],
                            effectiveFrom,
                            RulesOnRecord.digest(text),
                            text,
                            CONDUCT_AT,
                            new Actor("E-1", Role.RULE_EDITOR, null));
            service.bean(EventStore.class)
                    .publish(
                            new GenericDomainEventMessage<>(
                                    "RulePack", published.streamId(), sequence, published));
            effectiveFrom = effectiveFrom.plus(Duration.ofDays(365));
        }
    }

    static RulingIssued ruling(String dispute, String seller, String offenceId) {
        return ruling(dispute, seller, offenceId, 1);
    }

    static RulingIssued ruling(String dispute, String seller, String offenceId, int packVersion) {
        Clause clause = new Clause("alibaba-intl", packVersion, offenceId);
        return new RulingIssued(
                new DisputeId(dispute),
                RulingOutcome.UPHELD,
                List.of(),
                List.of(),
                List.of(new OffenceFound(offenceId, account(seller), CONDUCT_AT, clause)),
                reasons(new Sealed("dispute:" + dispute, "c2VhbGVk"), offenceId),
                List.of(),
                CONDUCT_AT,
                ADJUDICATOR);
    }

    private static StatementOfReasons reasons(Sealed text, String clauseId) {
        return new StatementOfReasons(
                text,
                List.of(new Ground(clauseId, text)),
                text,
                null,
                Detection.NOTICE,
                false,
                false);
    }

    static AccountId account(String seller) {
        return AccountId.parse("alibaba-intl:" + seller);
    }

    /** Simple class names of what happened to a seller's account, in order. */
    List<String> eventsOf(String seller) {
        return RecordedEvents.in(jdbcUrl).typesOf("account:" + account(seller));
    }

    /** What is stored of one event of a seller's account. */
    String payloadOf(String seller, long version) {
        RecordedEvents recorded = RecordedEvents.in(jdbcUrl);
        return recorded.payloadAt(recorded.positionOf("account:" + account(seller), version));
    }

    long events() {
        return RecordedEvents.in(jdbcUrl).count();
    }

    /** Waits until the reaction has handled everything that is recorded. */
    void awaitReaction() {
        awaitReaction(REACTION);
    }

    void awaitReaction(String reaction) {
        ProcessorProgress progress = service.bean(ProcessorProgress.class);
        Awaitility.await()
                .atMost(REACTS_WITHIN)
                .until(() -> progress.placeOf(reaction).position() == progress.head());
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
    }

    private RunningService start() {
        return RunningService.start(PenaltyServiceApplication.class, jdbcUrl, issuer, home);
    }
}
