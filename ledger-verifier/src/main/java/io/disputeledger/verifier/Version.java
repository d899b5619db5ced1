package io.disputeledger.verifier;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        // Only a jar's manifest tells; classes in a folder have none.
        String built = LedgerVerifier.class.getPackage().getImplementationVersion();
        return new String[] {"ledger-verifier " + Objects.requireNonNullElse(built, "unpackaged")};
    }
}
