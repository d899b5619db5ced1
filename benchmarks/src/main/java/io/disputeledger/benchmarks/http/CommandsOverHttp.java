package io.disputeledger.benchmarks.http;

import io.disputeledger.benchmarks.http.Clients.Measured;
import io.disputeledger.benchmarks.http.Clients.Post;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Bar;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Round;
import io.disputeledger.benchmarks.report.Sizes;
import io.disputeledger.benchmarks.report.Unit;
import io.disputeledger.dispute.DisputeServiceApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Commands to dispute-service as platform services send them, everything on: token verified, body
 * validated, idempotent, journalled, proved. Against the same service on Axon's JDBC engine, and
 * against a server that does as good as nothing.
 */
public final class CommandsOverHttp implements Benchmark {

    private static final int CLIENTS = 64;

    /** Aggregates of each client; none is another's, so nothing conflicts. */
    private static final int DISPUTES_EACH = 4;

    private static final String BUYER = "B-77";

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        Path home = Files.createTempDirectory("http");
        postgres.createLedger("control");
        try (Issuer issuer = Issuer.start();
                ServiceProcess ours = dispute(postgres, "postgres", issuer, home);
                ServiceProcess theirs = dispute(postgres, "axon-jdbc", issuer, home);
                ServiceProcess control = control(postgres, home);
                Side ledger = Side.of(ours, issuer);
                Side jdbc = Side.of(theirs, issuer);
                Clients least = Clients.of(control, issuer, "OFFICER", CLIENTS)) {
            ledger.prepare();
            jdbc.prepare();
            ledger.existing(sizes.httpWarmUp());
            ledger.creating(sizes.httpWarmUp());
            jdbc.existing(sizes.httpWarmUp());
            jdbc.creating(sizes.httpWarmUp());
            least.send(sizes.httpWarmUp(), Side::assignment);
            Rounds rounds = new Rounds();
            for (int round = 0; round < sizes.rounds(); round++) {
                rounds.add(
                        ledger.creating(sizes.httpCommands()),
                        jdbc.creating(sizes.httpCommands()),
                        ledger.existing(sizes.httpCommands()),
                        jdbc.existing(sizes.httpCommands()),
                        least.send(sizes.httpCommands(), Side::assignment));
            }
            return rounds.figures();
        } finally {
            delete(home);
        }
    }

    private static ServiceProcess dispute(
            Postgres postgres, String engine, Issuer issuer, Path home) throws Exception {
        String address = postgres.createDatabase("http_" + engine.replace('-', '_'));
        return ServiceProcess.start(
                DisputeServiceApplication.class,
                home.resolve(engine + ".log"),
                "/actuator/health/readiness",
                List.of(
                        "--ledger.event-storage=" + engine,
                        "--spring.datasource.url=" + address,
                        "--spring.datasource.username=" + Postgres.USER,
                        "--ledger.database.owner.username=",
                        "--ledger.security.issuer=" + Issuer.NAME,
                        "--ledger.security.jwk-set-uri=" + issuer.jwkSetUri(),
                        "--ledger.keys.master-key-file=" + home.resolve(engine + ".json"),
                        "--ledger.keys.make-master-key=true",
                        "--ledger.log.origin=benchmark/disputes",
                        "--ledger.log.key-files=" + home.resolve(engine + ".pem"),
                        "--ledger.log.make-key=true"));
    }

    private static ServiceProcess control(Postgres postgres, Path home) throws Exception {
        return ServiceProcess.start(
                Control.class,
                home.resolve("control.log"),
                "/ready",
                List.of(
                        "--spring.threads.virtual.enabled=true",
                        "--spring.main.banner-mode=off",
                        "--control.database=" + postgres.address(),
                        "--control.schema=control"));
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The clients of one service. */
    private record Side(Clients platform, Clients buyer, Clients officers, AtomicLong orders)
            implements AutoCloseable {

        static Side of(ServiceProcess service, Issuer issuer) throws Exception {
            return new Side(
                    Clients.of(service, issuer, "SERVICE", CLIENTS),
                    Clients.one(service, issuer.token(BUYER, "PARTY")),
                    Clients.of(service, issuer, "OFFICER", CLIENTS),
                    new AtomicLong());
        }

        /** Files the disputes that officers are assigned to. */
        void prepare() throws Exception {
            for (int client = 0; client < CLIENTS; client++) {
                for (int place = 0; place < DISPUTES_EACH; place++) {
                    String id = dispute(client, place);
                    platform.send(client, order(id));
                    buyer.send(
                            0,
                            new Post(
                                    "/v1/disputes",
                                    """
                                    {"disputeId": "%s", "orderId": "alibaba-intl:%s",
                                     "category": "NOT_AS_DESCRIBED",
                                     "claim": {"minor": 120000, "currency": "USD"},
                                     "remedies": ["REFUND"], "facts": "The parcel held bricks."}
                                    """
                                            .formatted(id, id)));
                }
            }
        }

        Measured creating(int commands) throws Exception {
            return platform.send(commands, _ -> order("N-" + orders.incrementAndGet()));
        }

        Measured existing(int commands) throws Exception {
            return officers.send(
                    commands,
                    client -> {
                        int place = (int) (orders.incrementAndGet() % DISPUTES_EACH);
                        return new Post(
                                "/v1/disputes/" + dispute(client, place) + "/assign-officer",
                                assignment(client).body());
                    });
        }

        static Post assignment(int client) {
            return new Post("/control", "{\"officer\": \"O-" + client + "\"}");
        }

        private static Post order(String id) {
            return new Post(
                    "/v1/orders",
                    """
                    {"orderId": "alibaba-intl:%s", "buyer": "%s", "seller": "S-88",
                     "amount": {"minor": 120000, "currency": "USD"}}
                    """
                            .formatted(id, BUYER));
        }

        private static String dispute(int client, int place) {
            return "D-" + client + "-" + place;
        }

        @Override
        public void close() {
            platform.close();
            buyer.close();
            officers.close();
        }
    }

    /** What was measured so far. */
    private static final class Rounds {

        private final List<Round> creating = new ArrayList<>();
        private final List<Round> existing = new ArrayList<>();
        private final List<Round> control = new ArrayList<>();
        private final List<Round> micros = new ArrayList<>();

        void add(
                Measured created,
                Measured createdOnJdbc,
                Measured extended,
                Measured extendedOnJdbc,
                Measured least) {
            creating.add(new Round(created.perSecond(), createdOnJdbc.perSecond()));
            existing.add(new Round(extended.perSecond(), extendedOnJdbc.perSecond()));
            control.add(new Round(extended.perSecond(), least.perSecond()));
            micros.add(new Round(extended.serverMicros(), least.serverMicros()));
            System.err.printf(
                    "HTTP: creating %s against %s, existing %s against %s, control %s%n",
                    created, createdOnJdbc, extended, extendedOnJdbc, least);
        }

        List<Figure> figures() {
            String axon = "the same service on axon-jdbc";
            String least = "parse, validate and commit one row";
            return List.of(
                    new Figure(
                            "command over HTTP that creates an aggregate, 64 clients",
                            axon,
                            Unit.PER_SECOND,
                            new Bar.AtLeast(2.5),
                            creating),
                    new Figure(
                            "command over HTTP to an existing aggregate, 64 clients",
                            axon,
                            Unit.PER_SECOND,
                            new Bar.AtLeast(3),
                            existing),
                    new Figure(
                            "command over HTTP to an existing aggregate, 64 clients",
                            least,
                            Unit.PER_SECOND,
                            new Bar.AtLeast(0.6),
                            control),
                    new Figure(
                            "processor time of the service for each such command",
                            least,
                            Unit.MICROSECONDS,
                            new Bar.None(),
                            micros));
        }
    }
}
