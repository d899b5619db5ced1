package io.disputeledger.verifier;

import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.Trust;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The keys that are trusted, where there must be one. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TrustedKeys {

    @Option(names = "--key", required = true, paramLabel = "KEY", description = TrustOptions.KEY)
    private List<String> keys;

    @Mixin private TrustOptions options;

    Trust trust() throws Unusable {
        return options.trust(keys);
    }
}
