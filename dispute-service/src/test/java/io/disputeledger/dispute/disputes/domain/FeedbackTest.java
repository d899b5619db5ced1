package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closed on 11 March 2026: day 15 is the 26th, and ends the time for feedback. */
class FeedbackTest {

    private static final Instant DUE_AT = at("2026-03-27T00:00:00+08:00");

    @Test
    void isGivenOnceByEachPartyUntilTheLastInstantOfTheWindow() {
        Instant last = DUE_AT.minusNanos(1);
        GivenDispute once = closed().and(Saying.feedback(), ACCEPTED_AT, BUYING);

        assertThat(once.then(Saying.feedback(), last, SELLING)).containsExactly("FeedbackGiven");
        assertThat(once.then(Saying.feedback(), last, BUYING))
                .containsExactly("DUPLICATE_FEEDBACK");
    }

    @Test
    void isLateFromTheDueInstantOn() {
        assertThat(closed().then(Saying.feedback(), DUE_AT, SELLING))
                .containsExactly("FEEDBACK_WINDOW_CLOSED");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNFILED", "CLOSED"})
    void isForThePartiesOfAClosedDispute(Stage stage) {
        assertThat(stage.given().then(Saying.feedback(), ACCEPTED_AT, BUYING))
                .containsExactly("INVALID_STATE");
        assertThat(stage.given().then(Saying.feedback(), ACCEPTED_AT, STRANGER))
                .containsExactly("forbidden");
    }

    private static GivenDispute closed() {
        return Stage.CLOSED.given();
    }
}
