package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient.Reply;
import org.junit.jupiter.api.Test;

/** Texts that are personal data, from the log to the reader. */
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
