package io.disputeledger.kit.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings that every service of the ledger starts with; anything may override them. */
class LedgerDefaults implements EnvironmentPostProcessor {

    /** Axon advertises a console on standard output unless this system property says not to. */
    private static final String NO_ADVERTISING = "disable-axoniq-console-message";

    private static final String FILE = "ledger-defaults.properties";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty(NO_ADVERTISING, "true");
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(new ClassPathResource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is missing from the service kit.", e);
        }
    }
}
