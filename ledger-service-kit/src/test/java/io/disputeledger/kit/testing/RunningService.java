package io.disputeledger.kit.testing;

import io.disputeledger.contracts.Role;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One service, running for real on a free port: its own main class, a real database, real tokens.
 */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final TestIssuer issuer;

    private RunningService(ConfigurableApplicationContext context, TestIssuer issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    /**
     * Starts a service with the rights of one, in the sandbox profile unless told otherwise.
     *
     * @param home where keys and files go; services that work together share it
     * @param settings more properties, {@code name=value}; they win over those set here
     */
    public static RunningService start(
            Class<?> application,
            String jdbcUrl,
            TestIssuer issuer,
            Path home,
            String... settings) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("server.port", "0");
        all.put("server.address", "127.0.0.1");
        all.put("spring.profiles.active", "sandbox");
        all.putAll(TestDatabase.settingsOfService(jdbcUrl));
        all.put("ledger.security.issuer", TestIssuer.ISSUER);
        all.put("ledger.security.jwk-set-uri", issuer.jwkSetUri());
        all.put("ledger.keys.master-key-file", home.resolve("master-key.json").toString());
        all.put("ledger.keys.make-master-key", "true");
        all.put("ledger.log.origin", "ledger.test/disputes");
        all.put("ledger.log.key-files", home.resolve("log-key.pem").toString());
        all.put("ledger.log.make-key", "true");
        all.put("ledger.evidence.directory", home.resolve("evidence").toString());
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        String[] arguments =
                all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        return new RunningService(SpringApplication.run(application, arguments), issuer);
    }

    /** Its address, for example {@code http://127.0.0.1:40123}. */
    public String url() {
        return "http://127.0.0.1:"
                + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A client of this service that acts as the given person through a platform service. */
    public LedgerClient as(Role role, String id) {
        return new LedgerClient(url(), issuer.token("platform", Role.SERVICE), role + ":" + id);
    }

    /** A client of this service that presents a token of its own. */
    public LedgerClient withToken(String token) {
        return new LedgerClient(url(), token, null);
    }

    /** A bean of the service, to look at its wiring. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A bean of the service where there are several of its type. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** All beans of a type, to see what is not there. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Has its stop, once it begins, wait in the phase until that is released. */
    public HeldPhase hold(int phase) {
        HeldPhase held = new HeldPhase(phase);
        context.getBeanFactory().registerSingleton("held-phase-" + phase, held);
        return held;
    }

    @Override
    public void close() {
        context.close();
    }
}
