package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYER;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYER_WAIVED;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOSED_BY_WAIVER;
import static io.disputeledger.dispute.disputes.domain.Examples.CONTACTED;
import static io.disputeledger.dispute.disputes.domain.Examples.CONTACTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED;
import static io.disputeledger.dispute.disputes.domain.Examples.LOOK_AGAIN_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.OPENED;
import static io.disputeledger.dispute.disputes.domain.Examples.ROUND;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLER_WAIVED;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.WAIVED_AT;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceRoundsTest {

    private static final WaiveEvidenceRound WAIVE = new WaiveEvidenceRound(DISPUTE);
    private static final RecordRespondentContact CONTACT =
            new RecordRespondentContact(DISPUTE, ContactChannel.EMAIL, ContactOutcome.REACHED);
    private static final Decision<DisputeEvent> INVALID_STATE =
            Decision.refused(RefusalCode.INVALID_STATE);
    private static final Decision<DisputeEvent> FORBIDDEN =
            Decision.forbidden("dispute.parties-waive");

    @Test
    void openWithTheContactOfTheRespondentForSevenDays() {
        assertThat(given(FILED, ACCEPTED).when(CONTACT, CONTACTED_AT, OFFICER))
                .isEqualTo(Decision.accepted(CONTACTED, OPENED, DUE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED_COMPLAINT")
    void openOnlyAfterAcceptanceAndOnlyOnce(Stage stage) {
        assertThat(stage.given().when(CONTACT, CONTACTED_AT, OFFICER)).isEqualTo(INVALID_STATE);
    }

    @Test
    void goOnWhenOnePartyWaives() {
        assertThat(Stage.ROUND_OPEN.given().when(WAIVE, WAIVED_AT, BUYING))
                .isEqualTo(Decision.accepted(BUYER_WAIVED));
    }

    @Test
    void closeWhenBothPartiesHaveWaived() {
        assertThat(open(BUYER_WAIVED).when(WAIVE, WAIVED_AT, SELLING))
                .isEqualTo(Decision.accepted(SELLER_WAIVED, CLOSED_BY_WAIVER, LOOK_AGAIN_DUE));
    }

    @Test
    void stayQuietWhenTheSamePartyWaivesAgain() {
        assertThat(open(BUYER_WAIVED).when(WAIVE, WAIVED_AT, BUYING))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void canBeWaivedUntilTheLastInstantBeforeTheyAreDue() {
        Instant last = ROUND.dueAt().minusNanos(1);

        assertThat(Stage.ROUND_OPEN.given().when(WAIVE, last, BUYING))
                .isEqualTo(
                        Decision.accepted(
                                new EvidenceRoundWaived(DISPUTE, 1, BUYER, last, BUYING)));
    }

    @Test
    void cannotBeWaivedFromTheDueInstantOn() {
        assertThat(Stage.ROUND_OPEN.given().when(WAIVE, ROUND.dueAt(), BUYING))
                .isEqualTo(INVALID_STATE);
        assertThat(open(BUYER_WAIVED).when(WAIVE, ROUND.dueAt(), BUYING)).isEqualTo(INVALID_STATE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROUND_OPEN")
    void cannotBeWaivedWhereNoneIsOpen(Stage stage) {
        assertThat(stage.given().when(WAIVE, WAIVED_AT, BUYING)).isEqualTo(INVALID_STATE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNFILED")
    void areWaivedByPartiesAloneWhateverTheState(Stage stage) {
        for (Actor other : List.of(STRANGER, OFFICER)) {
            assertThat(stage.given().when(WAIVE, WAIVED_AT, other)).isEqualTo(FORBIDDEN);
            assertThat(stage.given().when(WAIVE, ROUND.dueAt(), other)).isEqualTo(FORBIDDEN);
        }
    }

    private static GivenDispute open(DisputeEvent waived) {
        return given(FILED, ACCEPTED, CONTACTED, OPENED, DUE, waived);
    }
}
