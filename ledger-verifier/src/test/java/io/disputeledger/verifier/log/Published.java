package io.disputeledger.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Source;

/** Texts from specifications, as sources. */
final class Published {

    private Published() {}

    static Source source(String text) {
        return new Source("f", text.getBytes(UTF_8));
    }

    static VerifierKey key(String text) throws NotVerified {
        return VerifierKey.parse(new Passage(source(text), 0, text));
    }
}
