package io.disputeledger.standalone;

import io.disputeledger.query.sandbox.StartOver;
import io.disputeledger.standalone.authorization.DemoUsers;
import io.disputeledger.standalone.demo.DemoCases;
import io.disputeledger.standalone.postgres.PostgresPrograms;
import io.disputeledger.standalone.postgres.PostgresServer;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Everything in this JVM, from PostgreSQL to the services: started in order, stopped in reverse.
 */
final class RunningLedger {

    private static final Logger LOG = LoggerFactory.getLogger(RunningLedger.class);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int EXIT_CANNOT_GO_ON = 1;

    private final StartedParts parts = new StartedParts();
    private final long begunNanos = System.nanoTime();
    private final Options options;
    private final LedgerPorts ports;
    private final LedgerHome home;
    private final HomeLock lock;
    private final NewBeginning beginning;

    RunningLedger(Options options, LedgerPorts ports, LedgerHome home) {
        this.options = options;
        this.ports = ports;
        this.home = home;
        this.lock = HomeLock.take(home);
        this.beginning = new NewBeginning(home);
    }

    /** Returns once the ledger is ready; it then runs on threads of its own. */
    void start() {
        LedgerLog.open(home.log());
        LOG.info("Dispute Ledger in {}", home.folder());
        // The hook also keeps the lock reachable: a collected lock would be an open door.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            startEverything();
        } catch (Exception | Error e) { // a half-started ledger must not run on
            if (!parts.stopping()) { // else it failed because it is being stopped
                throw FailedStart.told(e, home);
            }
        }
    }

    private void stop() {
        parts.stop();
        lock.close();
    }

    private void startEverything() throws Exception {
        if (options.fresh()) {
            beginning.demand();
        }
        PostgresServer postgres =
                new PostgresServer(
                        PostgresPrograms.unpackedBelow(home.programs()),
                        home.postgres(),
                        home.postgresLog(),
                        ports.postgres(),
                        home.databasePasswords());
        ApplicationProperties properties = new ApplicationProperties(home, ports, options.clock());
        StartOver startOver = () -> startOver(postgres, properties);
        if (postgres.stopOrphan()) {
            progress("Stopped the PostgreSQL that an earlier ledger left running");
        }
        ports.requireFree();
        parts.start(
                "PostgreSQL",
                () -> {
                    progress("Starting PostgreSQL on port " + ports.postgres());
                    properties.database(postgres.jdbcUrl(), postgres.start());
                    return postgres;
                });
        finishStartingOver(postgres);
        startApplications(LedgerApplication.IN_START_ORDER, properties, startOver);
        tellDemoCases();
        if (!parts.stopping()) {
            sayReady();
        }
    }

    private void startApplications(
            List<LedgerApplication> applications,
            ApplicationProperties properties,
            StartOver startOver)
            throws Exception {
        properties.origin(LedgerEpoch.of(home).origin());
        for (LedgerApplication application : applications) {
            parts.start(application.name(), () -> run(application, properties, startOver));
        }
    }

    private void finishStartingOver(PostgresServer postgres) throws Exception {
        if (beginning.isDemanded()) {
            progress("Starting over with an empty ledger");
            beginning.carryOut(postgres::emptyDatabase);
        }
    }

    /** Begins to start over, and lets the request that asks for it be answered first. */
    private String startOver(PostgresServer postgres, ApplicationProperties properties) {
        try {
            beginning.demand();
            String origin = LedgerEpoch.of(home).next().origin();
            Thread.ofPlatform().name("start-over").start(() -> startOverNow(postgres, properties));
            return origin;
        } catch (IOException e) {
            throw LedgerHome.unwritable(home.folder(), e);
        }
    }

    // Nothing in memory outlives the services that held it: no cache, no token, no key.
    private void startOverNow(PostgresServer postgres, ApplicationProperties properties) {
        try {
            parts.stopAfter(LedgerApplication.AUTHORIZATION_SERVER.name());
            finishStartingOver(postgres);
            new DemoCases(ports.services(), ports.issuer(), home.folder()).skip();
            startApplications(
                    LedgerApplication.SERVICES, properties, () -> startOver(postgres, properties));
            if (!parts.stopping()) {
                sayReady();
            }
        } catch (Exception | Error e) { // a half-started ledger must not run on
            if (!parts.stopping()) {
                LOG.error(FailedStart.told(e, home).getMessage());
                System.exit(EXIT_CANNOT_GO_ON);
            }
        }
    }

    private ConfigurableApplicationContext run(
            LedgerApplication ledgerApplication,
            ApplicationProperties properties,
            StartOver startOver) {
        progress(
                "Starting %s on port %d"
                        .formatted(ledgerApplication.name(), ports.of(ledgerApplication)));
        SpringApplication application = new SpringApplication(ledgerApplication.source());
        application.setLogStartupInfo(false); // the progress lines say it
        application.setRegisterShutdownHook(false); // the order of stopping is decided here
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("startOver", startOver));
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(ledgerApplication.name()); // so that the log says who speaks
        try {
            return application.run(properties.argumentsFor(ledgerApplication));
        } catch (RuntimeException e) {
            throw NestedExceptionUtils.getMostSpecificCause(e) instanceof BindException
                    ? new CannotStart(ports.inUse(ports.of(ledgerApplication)), e)
                    : e;
        } finally {
            thread.setName(name);
        }
    }

    private void tellDemoCases() throws Exception {
        DemoCases cases = new DemoCases(ports.services(), ports.issuer(), home.folder());
        if (options.demo()) {
            cases.tell(this::progress);
        } else {
            cases.skip();
        }
    }

    private void sayReady() {
        progress("Everything has started");
        LOG.info("Ready: {}", ports.console());
        LOG.info(
                "Get a token: curl -s -u platform:platform-secret"
                        + " -d grant_type=client_credentials {}/oauth2/token",
                ports.issuer());
        LOG.info(
                "Or log in with a browser, as buyer, seller, officer, adjudicator, … (password {}):"
                        + " {}",
                DemoUsers.PASSWORD,
                ports.issuer());
        LOG.info("Stop with Ctrl-C.");
    }

    private void progress(String what) {
        double seconds = (System.nanoTime() - begunNanos) / NANOS_PER_SECOND;
        LOG.info("{}", String.format(Locale.ROOT, "%5.1f s  %s", seconds, what));
    }
}
