package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.OfficerAssigned;
import io.disputeledger.contracts.disputes.SlaBreached;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What officers find in their queue. */
class QueryQueueIT {

    private static final CalendarVersion CHINA = new CalendarVersion("cn", 1);

    /** A Monday, 09:00 in Shanghai. */
    private static final Instant MONDAY = Story.FILED_AT;

    private static final QueryService QUERY = QueryService.start(TestDatabase.fresh());
    private static int stories;

    private final Story one = QUERY.story("Q" + ++stories);
    private final Story two = QUERY.story("Q" + ++stories);
    private final Story three = QUERY.story("Q" + ++stories);
    private long head;

    @AfterAll
    static void stop() {
        QUERY.close();
    }

    /** The second should be looked at first; of the third nobody knows until when. */
    @BeforeEach
    void threeComplaintsWaitForIntake() {
        head =
                QUERY.log.append(
                        List.of(
                                one.filed(),
                                target(one, DeadlineKind.INTAKE, "2026-03-05T16:00:00Z", MONDAY),
                                two.filed(),
                                target(two, DeadlineKind.INTAKE, "2026-03-04T16:00:00Z", MONDAY),
                                three.filed(),
                                new SlaTargetSet(
                                        three.dispute,
                                        DeadlineKind.INTAKE,
                                        new SlaTarget.Unresolved(
                                                Story.clause("INTAKE"),
                                                "Asia/Shanghai",
                                                CHINA,
                                                2027,
                                                MONDAY),
                                        MONDAY,
                                        Story.party(three.buyer))));
    }

    /** A week, told from Monday to Friday: time goes on for the whole queue. */
    @Test
    void clockThatEndsNextStandsFirstAndWhatIsLateStaysUntilItIsDone() {
        Reply monday = queue("asOf=" + head);
        assertThat(ours(monday)).containsExactly(id(two), id(one), id(three));
        JsonNode first = item(monday, two);
        assertThat(first.at("/step").asString()).isEqualTo("INTAKE");
        assertThat(first.at("/state").asString()).isEqualTo("FILED");
        assertThat(first.at("/breached").asBoolean()).isFalse();
        assertThat(first.at("/clock/kind").asString()).isEqualTo("INTAKE");
        assertThat(first.at("/clock/dueAt").asString()).isEqualTo("2026-03-04T16:00:00Z");
        assertThat(first.at("/clock/clause/clauseId").asString()).isEqualTo("INTAKE");
        assertThat(first.at("/clock/calendar").asString()).isEqualTo("cn@1");
        assertThat(first.at("/clock/zone").asString()).isEqualTo("Asia/Shanghai");
        JsonNode last = item(monday, three);
        assertThat(last.at("/clock/dueAt").isNull()).isTrue();
        assertThat(last.at("/clock/unpublishedYear").asInt()).isEqualTo(2027);
        assertThat(last.at("/businessTimeLeft").isNull()).isTrue();

        Instant due = Instant.parse("2026-03-04T16:00:00Z");
        long inTime =
                QUERY.log.append(
                        new OfficerAssigned(
                                one.dispute, "O-1", due.minusNanos(1_000), Story.OFFICER));
        assertThat(ours(queue("breached=true&asOf=" + inTime))).isEmpty();
        assertThat(item(queue("asOf=" + inTime), two).at("/breached").asBoolean()).isFalse();

        long late =
                QUERY.log.append(
                        new SlaBreached(
                                two.dispute,
                                DeadlineKind.INTAKE,
                                due,
                                due,
                                new Actor("clock", Role.CLOCK, "dispute-service")));
        assertThat(ours(queue("breached=true&asOf=" + late))).containsExactly(id(two));
        assertThat(item(queue("asOf=" + late), two).at("/breached").asBoolean()).isTrue();
        assertThat(ours(queue("breached=false&asOf=" + late))).containsExactly(id(one), id(three));
        assertThat(item(queue("asOf=" + late), two).at("/businessTimeLeft").asString())
                .isEqualTo("PT0S");

        // Friday 18:00 in Shanghai. The weekend does not count.
        long friday =
                QUERY.log.append(
                        List.of(
                                two.accepted(),
                                target(
                                        two,
                                        DeadlineKind.RESPONDENT_CONTACT,
                                        "2026-03-10T16:00:00Z",
                                        Instant.parse("2026-03-06T10:00:00Z"))));
        Reply contact = queue("step=RESPONDENT_CONTACT&asOf=" + friday);
        assertThat(ours(contact)).containsExactly(id(two));
        assertThat(item(contact, two).at("/breached").asBoolean()).isFalse();
        assertThat(item(contact, two).at("/businessTimeLeft").asString()).isEqualTo("PT54H");
        assertThat(ours(queue("step=INTAKE&asOf=" + friday))).containsExactly(id(one), id(three));
    }

    @Test
    void isFilteredByOfficerAndMarketplace() {
        long assigned =
                QUERY.log.append(
                        new OfficerAssigned(one.dispute, "O-7", Story.day(1), Story.OFFICER));

        assertThat(ours(queue("officer=O-7&asOf=" + assigned))).containsExactly(id(one));
        assertThat(item(queue("asOf=" + assigned), one).at("/officer").asString()).isEqualTo("O-7");
        assertThat(ours(queue("assigned=true&asOf=" + assigned))).contains(id(one));
        assertThat(ours(queue("assigned=false&asOf=" + assigned)))
                .contains(id(two), id(three))
                .doesNotContain(id(one));
        assertThat(ours(queue("officer=O-7&asOf=" + (assigned - 1)))).isEmpty();
        assertThat(ours(queue("marketplace=taobao"))).isEmpty();
        assertThat(queue("step=LUNCH").status()).isEqualTo(400);
    }

    @Test
    void pagesTellOfOneMomentWhateverOthersWrite() {
        Reply all = page("");
        Reply page = page("&limit=1");
        List<String> found = new ArrayList<>(ids(page));
        while (!page.body().at("/next").isNull()) {
            QUERY.log.append(List.of(one.accepted(), two.accepted(), three.accepted()));
            Reply next = page("&limit=1&cursor=" + page.text("next"));
            assertThat(next.text("asOf")).isEqualTo(page.text("asOf"));
            assertThat(next.position()).isEqualTo(page.position());
            page = next;
            found.addAll(ids(page));
        }

        assertThat(found).isEqualTo(ids(all));
        assertThat(page("&cursor=nonsense").code()).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void isForThoseWhoWorkOnDisputes() {
        for (Role role : List.of(Role.PARTY, Role.PENALTY_OFFICER)) {
            assertThat(QUERY.service.as(role, "X-1").get("/v1/queue").status()).isEqualTo(403);
        }
        for (Role role : List.of(Role.MEDIATOR, Role.ADJUDICATOR, Role.REVIEWER, Role.AUDITOR)) {
            assertThat(QUERY.service.as(role, "X-1").get("/v1/queue").status()).isEqualTo(200);
        }
    }

    private static LedgerEvent target(
            Story story, DeadlineKind kind, String dueAt, Instant recordedAt) {
        Deadline deadline =
                new Deadline(Instant.parse(dueAt), Story.clause("INTAKE"), "Asia/Shanghai", CHINA);
        return new SlaTargetSet(
                story.dispute,
                kind,
                new SlaTarget.Set(deadline),
                recordedAt,
                Story.party(story.buyer));
    }

    private Reply queue(String filter) {
        LedgerClient officer = QUERY.service.as(Role.OFFICER, "O-1");
        return officer.get("/v1/queue?limit=200&" + filter, head);
    }

    private Reply page(String more) {
        LedgerClient officer = QUERY.service.as(Role.OFFICER, "O-1");
        return officer.get("/v1/queue?marketplace=alibaba-intl" + more, head);
    }

    private static List<String> ids(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return StreamSupport.stream(reply.body().at("/items").spliterator(), false)
                .map(item -> item.at("/disputeId").asString())
                .toList();
    }

    /** Without what other tests have left. */
    private List<String> ours(Reply reply) {
        return ids(reply).stream().filter(List.of(id(one), id(two), id(three))::contains).toList();
    }

    private static JsonNode item(Reply reply, Story story) {
        return StreamSupport.stream(reply.body().at("/items").spliterator(), false)
                .filter(item -> item.at("/disputeId").asString().equals(id(story)))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Story story) {
        return story.dispute.value();
    }
}
