package io.disputeledger.standalone;

import io.disputeledger.standalone.authorization.AuthorizationServer;
import io.disputeledger.standalone.postgres.DatabaseRoles;
import java.net.URL;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What this JVM decides for the applications in it; it beats their own files and the environment.
 */
final class ApplicationProperties {

    /** An open event stream must not hold up Ctrl-C for long. */
    private static final String GRACE_AT_STOP = "5s";

    private final Map<String, String> shared = new LinkedHashMap<>();
    private final LedgerHome home;
    private final LedgerPorts ports;

    ApplicationProperties(LedgerHome home, LedgerPorts ports, Optional<Instant> clock) {
        this.home = home;
        this.ports = ports;
        shared.put("server.address", "127.0.0.1");
        shared.put("server.shutdown", "graceful");
        shared.put("spring.lifecycle.timeout-per-shutdown-phase", GRACE_AT_STOP);
        shared.put("spring.main.banner-mode", "off");
        shared.put("spring.jmx.enabled", "false");
        shared.put("spring.profiles.active", "sandbox");
        shared.put("axon.update-check.disabled", "true");
        shared.put("ledger.security.issuer", ports.issuer());
        shared.put("ledger.security.console", ports.console());
        shared.put("ledger.openapi.token-url", ports.issuer() + "/oauth2/token");
        shared.put("ledger.openapi.authorization-url", ports.issuer() + "/oauth2/authorize");
        shared.put("springdoc.swagger-ui.oauth.client-id", AuthorizationServer.CLIENT_OF_PAGES);
        shared.put("ledger.security.pages", String.join(",", ports.services().values()));
        // Cookies know hosts and no ports: of all pages on this machine, the name is ours.
        shared.put("server.servlet.session.cookie.name", "DISPUTE_LEDGER_LOGIN");
        shared.put("server.servlet.session.cookie.same-site", "lax");
        shared.put(
                "ledger.security.jwk-set-uri",
                "http://127.0.0.1:" + ports.authorization() + "/oauth2/jwks");
        shared.put("ledger.security.signing-key-file", home.tokenSigningKey().toString());
        shared.put("ledger.keys.master-key-file", home.masterKey().toString());
        shared.put("ledger.keys.make-master-key", "true");
        shared.put("ledger.log.make-key", "true");
        shared.put("ledger.evidence.directory", home.evidence().toString());
        clock.ifPresent(start -> shared.put("ledger.sandbox.clock", start.toString()));
    }

    /**
     * What the log is called; who else's key is called so matters little: a receipt names the key.
     */
    void origin(String origin) {
        shared.put("ledger.log.origin", origin);
    }

    /** Where the database is, and who the services are in it. */
    void database(String jdbcUrl, DatabaseRoles roles) {
        shared.put("spring.datasource.url", jdbcUrl);
        shared.put("spring.datasource.username", roles.service().name());
        shared.put("spring.datasource.password", roles.service().password());
        shared.put("ledger.database.owner.username", roles.owner().name());
        shared.put("ledger.database.owner.password", roles.owner().password());
    }

    /** As command line arguments, the strongest source there is. */
    String[] argumentsFor(LedgerApplication application) {
        Map<String, String> properties = new LinkedHashMap<>(shared);
        properties.put("server.port", Integer.toString(ports.of(application)));
        if (application.takesCommands()) {
            properties.put("ledger.log.key-files", home.logKey().toString());
            properties.put("ledger.log.anchor-file", home.anchorsOf(application.name()).toString());
        }
        properties.put("spring.config.location", configurationOf(application.source()));
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /**
     * Its own jar or folder: in one class path every application would otherwise read the
     * application.yml of whichever comes first.
     */
    private static String configurationOf(Class<?> source) {
        URL origin = source.getProtectionDomain().getCodeSource().getLocation();
        boolean jar = origin.getPath().endsWith(".jar");
        return "optional:" + (jar ? "jar:" + origin + "!/" : origin);
    }
}
