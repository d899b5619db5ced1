package io.disputeledger.store.log.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** We verify what the authors of Certificate Transparency's verifier say is right, and no more. */
class PublishedProofsTest {

    @ParameterizedTest
    @MethodSource("published")
    void areAcceptedWhereTheyAreRight(Case published) {
        assertThat(published.input().isAcceptedByUs(List.of()))
                .as(published.name())
                .isEqualTo(published.verdict() == Case.Verdict.ACCEPTED);
    }

    @Test
    void areOfBothKinds() throws IOException {
        assertThat(published()).hasSize(196);
        assertThat(published().stream().filter(one -> one.verdict() == Case.Verdict.ACCEPTED))
                .hasSize(11);
    }

    static List<Case> published() throws IOException {
        return PublishedProofs.all();
    }
}
