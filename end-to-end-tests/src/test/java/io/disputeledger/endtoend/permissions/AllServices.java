package io.disputeledger.endtoend.permissions;

import io.disputeledger.dispute.DisputeServiceApplication;
import io.disputeledger.evidence.EvidenceServiceApplication;
import io.disputeledger.kit.access.Operations;
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
final class AllServices implements AutoCloseable {

    final TestIssuer issuer = new TestIssuer();
    final RunningService dispute;
    final RunningService penalty;
    final RunningService evidence;
    final RunningService query;
    private final List<RunningService> all = new ArrayList<>();

    AllServices(Path home) {
        String database = TestDatabase.fresh();
        dispute = start(DisputeServiceApplication.class, database, home);
        penalty = start(PenaltyServiceApplication.class, database, home);
        evidence = start(EvidenceServiceApplication.class, database, home);
        query = start(QueryServiceApplication.class, database, home);
    }

    /** An operation and the service that has it. */
    record Served(RunningService service, Operations.Operation operation) {
        String name() {
            return operation.method() + " " + operation.path();
        }
    }

    List<Served> operations() {
        return all.stream()
                .flatMap(service ->
                        service.bean(Operations.class).all().stream()
                                .map(operation -> new Served(service, operation)))
                .toList();
    }

    private RunningService start(Class<?> application, String database, Path home) {
        RunningService service =
                RunningService.start(
                        application,
                        database,
                        issuer,
                        home,
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
