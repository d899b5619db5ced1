package io.disputeledger.penalty;

import static io.disputeledger.penalty.PenaltyDesk.REACTION;
import static io.disputeledger.penalty.PenaltyDesk.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ruling costs its points once, wherever the service stopped and however often it starts. */
class RepeatedReactionIT {

    @TempDir private Path home;
    private PenaltyDesk desk;

    @BeforeEach
    void start() {
        desk = new PenaltyDesk(home);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void reactionThatForgotItsPlaceAddsNothing() {
        desk.record(ruling("D-1", "S-1", "FORGED_EVIDENCE"));
        desk.record(ruling("D-2", "S-1", "FULFILMENT_PROOF_INCOMPLETE"));
        desk.awaitReaction();
        long before = desk.events();

        desk.stop();
        assertThat(
                        desk.database()
                                .sql("delete from penalty.token_entry where processorname = ?")
                                .param(REACTION)
                                .update())
                .isEqualTo(1);
        desk.restart();
        desk.awaitReaction();

        assertThat(desk.events()).isEqualTo(before);
    }

    @Test
    void crashAfterTheCommandAndBeforeThePlaceWasKeptAddsNothing() {
        desk.record(ruling("D-1", "S-1", "ORDER_NOT_DELIVERED"));
        desk.awaitReaction();
        desk.database().sql("create table place as table penalty.token_entry").update();
        desk.record(ruling("D-2", "S-1", "FORGED_EVIDENCE"));
        desk.awaitReaction();
        long before = desk.events();

        desk.stop();
        desk.database()
                .sql(
                        "update penalty.token_entry as now set token = place.token, owner = null"
                                + " from place where place.processorname = now.processorname")
                .update();
        desk.restart();
        desk.awaitReaction();

        assertThat(desk.events()).isEqualTo(before);
        assertThat(desk.eventsOf("S-1"))
                .containsExactly(
                        "PointsDeducted", "PointsDeducted", "ThresholdCrossed", "MeasureApplied");
    }

    @Test
    void crashBetweenTheRulingAndTheCommandIsMadeUpForAtTheNextStart() {
        desk.service()
                .bean(EventProcessingConfiguration.class)
                .eventProcessor(REACTION)
                .orElseThrow()
                .shutDown();
        desk.record(ruling("D-1", "S-1", "ORDER_NOT_DELIVERED"));
        assertThat(desk.eventsOf("S-1")).isEmpty();

        desk.restart();
        desk.awaitReaction();

        assertThat(desk.eventsOf("S-1")).containsExactly("PointsDeducted");
    }
}
