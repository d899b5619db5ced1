package io.disputeledger.endtoend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.AllServices;
import io.disputeledger.kit.rules.RulesOnRecord;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people and services of the scenarios, who talk to the ledger over HTTP alone. */
final class Marketplaces implements AutoCloseable {

    private static final Duration JUMPS_WITHIN = Duration.ofMinutes(1);
    private static final String CLOCK = "/v1/sandbox/clock";

    private final AllServices services;

    Marketplaces(Path home) {
        services = new AllServices(home);
    }

    /** Turns the clock, which stands still otherwise; local times with their offset. */
    void itIs(String localTime) {
        String now = OffsetDateTime.parse(localTime).toInstant().toString();
        LedgerClient operator =
                services.query.withToken(services.issuer.token("operator", Role.OPERATOR));
        Reply turned = operator.put(CLOCK, "{\"now\": \"" + now + "\", \"rate\": 0}");
        assertThat(turned.status()).as(turned.http().body()).isIn(200, 202);
        await().atMost(JUMPS_WITHIN)
                .until(
                        () -> operator.get(CLOCK),
                        clock ->
                                !clock.text("jump/state").equals("RUNNING")
                                        && clock.text("now").equals(now));
    }

    LedgerClient buyer() {
        return services.dispute.as(Role.PARTY, "B-7");
    }

    LedgerClient seller() {
        return services.dispute.as(Role.PARTY, "S-9");
    }

    LedgerClient as(Role role, String id) {
        return services.dispute.as(role, id);
    }

    /** An order of B-7 at S-9 worth USD 1,200.00, received then. */
    void received(String order, String localTime) {
        accepted(
                services.dispute
                        .withToken(services.issuer.token("platform", Role.SERVICE))
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "%s", "buyer": "B-7", "seller": "S-9",
                                 "amount": {"minor": 120000, "currency": "USD"},
                                 "receivedAt": "%s"}
                                """
                                        .formatted(
                                                order,
                                                OffsetDateTime.parse(localTime).toInstant())));
    }

    /** An officer lets complaints of an order come until then. */
    void extendFiling(String order, String localTime) {
        accepted(
                as(Role.OFFICER, "O-1")
                        .post(
                                "/v1/orders/" + order + "/extend-filing-window",
                                """
                                {"dueAt": "%s", "reason": "A ring of accounts."}
                                """
                                        .formatted(OffsetDateTime.parse(localTime).toInstant())));
    }

    /** An officer lets complaints of an order come at any time. */
    void waiveFiling(String order) {
        accepted(
                as(Role.OFFICER, "O-1")
                        .post(
                                "/v1/orders/" + order + "/waive-filing-window",
                                "{\"reason\": \"A ring of accounts.\"}"));
    }

    /** An order worth USD 1,200.00 that was not received yet. */
    Reply ordered(String order, String buyer, String seller) {
        return accepted(
                services.dispute
                        .withToken(services.issuer.token("platform", Role.SERVICE))
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "%s", "buyer": "%s", "seller": "%s",
                                 "amount": {"minor": 120000, "currency": "USD"}}
                                """
                                        .formatted(order, buyer, seller)));
    }

    /** A seller reports the buyer of an order. */
    void reports(String seller, String report, String order, String scenario) {
        accepted(
                as(Role.PARTY, seller)
                        .post(
                                "/v1/misuse-reports",
                                """
                                {"reportId": "%s", "orderId": "%s", "scenario": "%s",
                                 "description": "Disputes whatever comes."}
                                """
                                        .formatted(report, order, scenario)));
    }

    /** An officer upholds a report, for one order more. */
    Reply upholds(String report, String order) {
        return accepted(
                as(Role.OFFICER, "O-1")
                        .post(
                                "/v1/misuse-reports/" + report + "/decide-misuse-report",
                                """
                                {"upheld": true, "orders": ["%s"], "reasons": "As the chats show."}
                                """
                                        .formatted(order)));
    }

    /** A reviewer takes the decision about a report back. */
    void reverses(String report) {
        accepted(
                as(Role.REVIEWER, "R-1")
                        .post(
                                "/v1/misuse-reports/" + report + "/reverse-misuse-decision",
                                "{\"reasons\": \"The chats are another buyer's.\"}"));
    }

    /** A report as it stands. */
    Reply report(String report) {
        return as(Role.OFFICER, "O-1").get("/v1/misuse-reports/" + report);
    }

    Reply file(String dispute, String order) {
        return file("B-7", dispute, order);
    }

    Reply file(String buyer, String dispute, String order) {
        return as(Role.PARTY, buyer)
                .post(
                        "/v1/disputes",
                        """
                        {"disputeId": "%s", "orderId": "%s", "category": "NOT_RECEIVED",
                         "claim": {"minor": 120000, "currency": "USD"}, "remedies": ["REFUND"],
                         "facts": "The parcel held bricks."}
                        """
                                .formatted(dispute, order));
    }

    /** Somebody carries out a command of a dispute, which is accepted. */
    Reply does(LedgerClient who, String dispute, String command, String body) {
        return accepted(who.post("/v1/disputes/" + dispute + "/" + command, body));
    }

    /** A dispute about a new order that has come to the point at which it can be ruled on. */
    void heard(String dispute, String order, String receivedAt) {
        LedgerClient officer = as(Role.OFFICER, "O-1");
        received(order, receivedAt);
        accepted(file(dispute, order));
        does(officer, dispute, "accept-complaint", "{}");
        does(
                officer,
                dispute,
                "record-respondent-contact",
                "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}");
        does(buyer(), dispute, "waive-evidence-round", "{}");
        does(seller(), dispute, "waive-evidence-round", "{}");
    }

    /** An adjudicator orders a refund of the whole amount, and establishes these offences. */
    Reply ruled(String dispute, String... offences) {
        return does(
                as(Role.ADJUDICATOR, "A-1"),
                dispute,
                "issue-ruling",
                """
                {"outcome": "UPHELD",
                 "remedies": [{"kind": "REFUND", "amount": {"minor": 120000, "currency": "USD"}}],
                 "offences": [%s],
                 "statementOfReasons": {"facts": "The parcel held bricks.", "scope": "This order.",
                   "grounds": [{"clauseId": "NON_DELIVERY_RESOLVED", "explanation": "No goods."}],
                   "detection": "NOTICE", "automatedDetection": false, "automatedDecision": false}}
                """
                        .formatted(
                                Stream.of(offences)
                                        .map("{\"offenceId\": \"%s\"}"::formatted)
                                        .collect(Collectors.joining(", "))));
    }

    /** A rule editor publishes a text as the next version of a marketplace's rules. */
    Reply publish(String marketplace, String text) {
        String body =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("sha256", RulesOnRecord.digest(text).value())
                        .put("text", text)
                        .toString();
        return accepted(
                services.dispute
                        .as(Role.RULE_EDITOR, "E-1")
                        .post("/v1/rule-packs/" + marketplace + "/publish-rule-pack", body));
    }

    /** A penalty officer deducts points from S-9 for what an event establishes. */
    void deduct(String offence, int points, String basis) {
        accepted(
                services.penalty
                        .as(Role.PENALTY_OFFICER, "P-1")
                        .post(
                                "/v1/accounts/alibaba-intl:S-9/deduct-points",
                                """
                                {"offenceId": "%s", "conductAt": "2026-03-01T00:00:00Z",
                                 "basis": "%s", "points": {"hundredths": %d}}
                                """
                                        .formatted(offence, basis, points * 100)));
    }

    /** The entries of a type in a dispute's timeline, as an auditor reads them. */
    List<JsonNode> timeline(String dispute, String type, long position) {
        Reply timeline =
                services.query.as(Role.AUDITOR, "A-9").get("/v1/timelines/" + dispute, position);
        assertThat(timeline.status()).as(timeline.http().body()).isEqualTo(200);
        return timeline.body()
                .at("/entries")
                .valueStream()
                .filter(entry -> entry.at("/type").asString().equals(type))
                .toList();
    }

    /** What stands against S-9. */
    Reply scoreboard(long position) {
        return services.query
                .as(Role.AUDITOR, "A-9")
                .get("/v1/scoreboards/alibaba-intl:S-9", position);
    }

    /** What a seller's scoreboard said at a time. */
    Reply scoreboard(String seller, String localTime, long position) {
        return services.query
                .as(Role.AUDITOR, "A-9")
                .get(
                        "/v1/scoreboards/alibaba-intl:%s?at=%s"
                                .formatted(seller, OffsetDateTime.parse(localTime).toInstant()),
                        position);
    }

    /** What is in the event table of a stream. */
    List<String> recorded(String stream) {
        return services.recorded().typesOf(stream);
    }

    /** What is in the event table at a position. */
    String recordedAt(long position) {
        return services.recorded().payloadAt(position);
    }

    static List<String> events(Reply reply) {
        return reply.body()
                .at("/events")
                .valueStream()
                .map(event -> event.at("/type").asString())
                .toList();
    }

    private static Reply accepted(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isIn(200, 201);
        return reply;
    }

    @Override
    public void close() {
        services.close();
    }
}
