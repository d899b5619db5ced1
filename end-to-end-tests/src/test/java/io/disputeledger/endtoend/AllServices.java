package io.disputeledger.endtoend;

import io.disputeledger.dispute.DisputeServiceApplication;
import io.disputeledger.evidence.EvidenceServiceApplication;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.testing.RecordedEvents;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import io.disputeledger.penalty.PenaltyServiceApplication;
import io.disputeledger.query.QueryServiceApplication;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The four services in this JVM, on one ledger. */
public final class AllServices implements AutoCloseable {

    public final TestIssuer issuer = new TestIssuer();
    public final RunningService dispute;
    public final RunningService penalty;
    public final RunningService evidence;
    public final RunningService query;
    private final String database = TestDatabase.fresh();
    private final List<RunningService> all = new ArrayList<>();

    /** Starts them; keys and files are kept below {@code home}. */
    public AllServices(Path home) {
        dispute = start(DisputeServiceApplication.class, home);
        penalty = start(PenaltyServiceApplication.class, home);
        evidence = start(EvidenceServiceApplication.class, home);
        query = start(QueryServiceApplication.class, home);
    }

    /** An operation and the service that has it. */
    public record Served(RunningService service, Operations.Operation operation) {
        public String name() {
            return operation.method() + " " + operation.path();
        }
    }

    public List<Served> operations() {
        return all.stream()
                .flatMap(service ->
                        service.bean(Operations.class).all().stream()
                                .map(operation -> new Served(service, operation)))
                .toList();
    }

    /** What is in the event table. */
    public RecordedEvents recorded() {
        return RecordedEvents.in(database);
    }

    private RunningService start(Class<?> application, Path home) {
        RunningService service =
                RunningService.start(
                        application,
                        database,
                        issuer,
                        home,
                        "ledger.openapi.token-url=https://issuer.example/oauth2/token",
                        "ledger.openapi.authorization-url=https://issuer.example/oauth2/authorize",
                        "spring.config.location=" + configurationOf(application));
        all.add(service);
        return service;
    }

    // In one class path each would read the application.properties of whichever comes first.
    private static String configurationOf(Class<?> application) {
        URL origin = application.getProtectionDomain().getCodeSource().getLocation();
        boolean jar = origin.getPath().endsWith(".jar");
        return "optional:" + (jar ? "jar:" + origin + "!/" : origin);
    }

    @Override
    public void close() {
        all.forEach(RunningService::close);
        issuer.close();
    }
}
