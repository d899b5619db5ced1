package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Many callers write to one stream at once, through two processes that know nothing of another. */
class ConflictStormIT {

    private static final int CALLERS = 64;
    private static final Instant FIRST_PAID_AT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir private static Path home;
    private static DisputeDesk desk;
    private static RunningService elsewhere;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        elsewhere = desk.another();
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        desk.close();
    }

    @RepeatedTest(3)
    void everyCommandIsCarriedOutOnceOrAnsweredWithAConflict(RepetitionInfo repetition) {
        String order = "O-" + repetition.getCurrentRepetition();
        List<LedgerClient> entrances =
                List.of(
                        desk.platform(),
                        elsewhere.withToken(desk.issuer().token("platform", Role.SERVICE)));

        List<Reply> replies =
                Together.call(
                        CALLERS,
                        caller ->
                                entrances
                                        .get(caller % entrances.size())
                                        .post(
                                                "/v1/orders",
                                                paid(order, caller),
                                                key(order, caller)));

        assertThat(replies).allSatisfy(ConflictStormIT::isAcceptedOrMayComeAgain);
        List<Reply> accepted = replies.stream().filter(ConflictStormIT::isAccepted).toList();
        assertThat(accepted).isNotEmpty();
        assertThat(accepted.stream().map(reply -> reply.body().at("/version").asLong()))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, accepted.size()).boxed().toList());
        assertThat(eventsOn("order:alibaba-intl:" + order)).isEqualTo(accepted.size());
        assertThat(IntStream.range(0, CALLERS).mapToLong(caller -> journalled(order, caller)))
                .containsExactlyElementsOf(
                        replies.stream().map(reply -> isAccepted(reply) ? 1L : 0L).toList());
    }

    private static boolean isAccepted(Reply reply) {
        return reply.status() == 200 || reply.status() == 201;
    }

    private static void isAcceptedOrMayComeAgain(Reply reply) {
        if (!isAccepted(reply)) {
            assertThat(reply.code()).as(reply.http().body()).isIn("CONFLICT", "UNAVAILABLE");
            assertThat(reply.status()).isEqualTo(reply.code().equals("CONFLICT") ? 409 : 503);
        }
    }

    private static long journalled(String order, int caller) {
        return eventsOn(
                JournalEvent.streamId(JournalEvent.commandId("platform", key(order, caller))));
    }

    private static long eventsOn(String stream) {
        return desk.service().bean(EventStorageEngine.class).readEvents(stream).asStream().count();
    }

    private static String key(String order, int caller) {
        return "storm-" + order + "-" + caller;
    }

    /** Each caller reports another instant, so that none finds its own report recorded already. */
    private static String paid(String order, int caller) {
        return """
        {"orderId": "alibaba-intl:%s", "buyer": "B-77", "seller": "S-88",
         "amount": {"minor": 120000, "currency": "USD"}, "paidAt": "%s"}
        """
                .formatted(order, FIRST_PAID_AT.plusSeconds(caller));
    }
}
