package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the dispute timeline, the seller scoreboard and the evidence view answer. */
record Views(Reply timeline, Reply scoreboard, Reply evidence) {

    /** Everything that the main job did is there. */
    void tellTheMainJob() {
        assertThat(types(entry -> !isByTheClock(entry)))
                .containsExactly(
                        "ComplaintFiled",
                        "SlaTargetSet",
                        "ComplaintAccepted",
                        "SlaTargetSet",
                        "RespondentContacted",
                        "EvidenceRoundOpened",
                        "DeadlineSet",
                        "EvidenceSubmitted",
                        "EvidenceRoundWaived",
                        "EvidenceRoundWaived",
                        "EvidenceRoundClosed",
                        "SlaTargetSet",
                        "RulingIssued",
                        "DeadlineSet",
                        "PointsDeducted",
                        "PointsDeducted");
        assertThat(timeline.http().body())
                .as("free text is readable")
                .contains("The parcel held bricks.");
        assertThat(scoreboard.http().body()).contains("NON_DELIVERY_RESOLVED");
        assertThat(scoreboard.http().body()).contains("ORDER_NOT_DELIVERED");
        assertThat(scoreboard.body().findValuesAsString("hundredths")).contains("900");
        assertThat(evidence.http().body()).contains("parcel.jpg");
    }

    /**
     * The answers without what rightly changes from reading to reading: when it was, and how far
     * the log had come.
     */
    List<JsonNode> withoutPositions() {
        return List.of(
                without(timeline.body()), without(scoreboard.body()), without(evidence.body()));
    }

    /** What time did by itself, in order. */
    List<String> typesByTheClock() {
        return types(Views::isByTheClock);
    }

    /** The entries of the timeline, in order. */
    List<JsonNode> entries() {
        return timeline.body().path("entries").valueStream().toList();
    }

    static boolean isByTheClock(JsonNode entry) {
        return entry.at("/actor/role").asString().equals(Role.CLOCK.name());
    }

    private List<String> types(Predicate<JsonNode> which) {
        return entries().stream()
                .filter(which)
                .map(entry -> entry.path("type").asString())
                .toList();
    }

    private static JsonNode without(JsonNode body) {
        ObjectNode copy = ((ObjectNode) body).deepCopy();
        copy.remove(List.of("position", "at", "asOf", "now"));
        return copy;
    }
}
