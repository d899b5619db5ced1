package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Texts that are personal data, from the log to the reader. */
@ExtendWith(OutputCaptureExtension.class)
class QuerySealedTextIT {

    private static final QueryService QUERY = QueryService.shared();

    @Test
    void opensSealedTextUntilItsKeyIsDestroyed() {
        Story story = QUERY.story("102");
        long head = QUERY.log.append(story.filed());

        Reply opened = QUERY.auditor().get("/v1/timelines/D-102", head);
        assertThat(opened.text("entries/0/details/facts")).isEqualTo("The parcel held bricks.");

        QUERY.administrator()
                .sql(
                        """
                        update ledger_keys.subject_key
                           set keyset = null, destroyed_at = now()
                         where subject = 'dispute:D-102'
                        """)
                .update();
        Reply erased = QUERY.auditor().get("/v1/timelines/D-102", head);
        assertThat(erased.body().at("/entries/0/details/facts").toString())
                .isEqualTo("{\"erased\":true}");
        assertThat(erased.http().body()).doesNotContain("ciphertext");
    }

    @Test
    void auditorWhoReadsLeavesATrace(CapturedOutput log) throws IOException {
        long head = QUERY.log.append(QUERY.story("104").filed());

        assertThat(QUERY.service.as(Role.OFFICER, "O-7").get("/v1/timelines/D-104", head).status())
                .isEqualTo(200);
        assertThat(log).doesNotContain("An auditor reads");

        LedgerClient auditor = QUERY.service.as(Role.AUDITOR, "A-7");
        assertThat(auditor.get("/v1/timelines/D-104").status()).isEqualTo(200);
        FeedStream.open(auditor, "/v1/events?dispute=D-104", null).close();

        assertThat(log.toString().lines().filter(line -> line.contains("An auditor reads")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("A-7", "platform", "D-104"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("GET /v1/timelines/{disputeId}"),
                        line -> assertThat(line).contains("GET /v1/events"));
    }

    @Test
    void storesNoTextInClear() {
        Story story = QUERY.story("103");
        long head = QUERY.log.append(story.whole());
        assertThat(QUERY.auditor().get("/v1/timelines/D-103", head).status()).isEqualTo(200);

        assertThat(
                        QUERY.database()
                                .sql("select details::text from query.timeline_entry")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(details -> details.contains("bricks"));
    }
}
