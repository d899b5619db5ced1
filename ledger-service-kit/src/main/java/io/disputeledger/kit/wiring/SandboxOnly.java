package io.disputeledger.kit.wiring;

import io.disputeledger.kit.database.RefusedToStart;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses every setting of the sandbox outside it, so that none is in force by mistake. */
class SandboxOnly implements EnvironmentPostProcessor {

    private static final String SETTINGS = "ledger.sandbox";
    private static final Profiles SANDBOX = Profiles.of("sandbox");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(SANDBOX)) {
            return;
        }
        Map<String, Object> settings =
                Binder.get(environment)
                        .bind(SETTINGS, Bindable.mapOf(String.class, Object.class))
                        .orElse(Map.of());
        if (!settings.isEmpty()) {
            throw new RefusedToStart(
                    "%s.%s is set, but only a service in the profile sandbox has a clock that can be"
                                    .formatted(SETTINGS, settings.keySet().iterator().next())
                            + " moved.");
        }
    }
}
