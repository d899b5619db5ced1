package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a command was refused can be read for ever, by those whose work it is to know. */
class QueryRefusalsIT {

    private static final QueryService QUERY = QueryService.shared();
    private static final String OF_STREAM = "/v1/refusals?stream=dispute:D-R1";

    private static long first;
    private static long last;

    @BeforeAll
    static void refuse() {
        first = QUERY.log.append(Refused.tooMuch("dispute:D-R1", "B-R1"));
        QUERY.log.append(Refused.tooMuch("dispute:D-R2", "B-R2"));
        last = QUERY.log.append(Refused.late("dispute:D-R1", "B-R1"));
    }

    @Test
    void saysWhoWasRefusedWhatWhyAndWhen() {
        Reply reply = QUERY.service.as(Role.OFFICER, "O-1").get(OF_STREAM, last);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.body().at("/items").size()).isEqualTo(2);
        assertThat(reply.body().at("/items/0/position").asLong()).isEqualTo(last);
        assertThat(reply.text("items/0/stream")).isEqualTo("dispute:D-R1");
        assertThat(reply.text("items/0/command")).isEqualTo("FileComplaint");
        assertThat(reply.text("items/0/code")).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(reply.text("items/0/clause/clauseId")).isEqualTo("window.filing");
        assertThat(reply.text("items/0/dueAt")).isEqualTo(Refused.DUE_AT.toString());
        assertThat(reply.text("items/0/recordedAt")).isEqualTo(Refused.DUE_AT.toString());
        assertThat(reply.text("items/0/actor/id")).isEqualTo("B-R1");
        assertThat(reply.text("items/0/actor/via")).isEqualTo("platform");
        assertThat(reply.text("items/1/code")).isEqualTo("CLAIM_EXCEEDS_ORDER");
        assertThat(reply.body().at("/items/1/clause").isNull()).isTrue();
    }

    @Test
    void saysWhyInTheLanguageOfWhoAsks() {
        LedgerClient auditor = QUERY.auditor();
        Reply english = auditor.get(OF_STREAM, last);
        Reply chinese =
                auditor.send(auditor.request(OF_STREAM).header("Accept-Language", "zh").build());

        assertThat(english.text("items/0/detail")).contains("window", Refused.DUE_AT.toString());
        assertThat(chinese.text("items/0/detail")).contains("期", Refused.DUE_AT.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "stream=dispute:D-R2, CLAIM_EXCEEDS_ORDER",
        "stream=dispute:D-R1&code=CLAIM_EXCEEDS_ORDER, CLAIM_EXCEEDS_ORDER",
        "actor=B-R2, CLAIM_EXCEEDS_ORDER",
        "actor=B-R1&refusedFrom=2026-05-01T16:00:00Z, FILING_WINDOW_CLOSED",
        "actor=B-R1&refusedUntil=2026-05-01T16:00:00Z, CLAIM_EXCEEDS_ORDER",
        "actor=platform&code=FILING_WINDOW_CLOSED&stream=dispute:D-R1, FILING_WINDOW_CLOSED",
    })
    void findsThemByStreamSenderCodeAndTime(String filter, String code) {
        Reply reply = QUERY.auditor().get("/v1/refusals?" + filter, last);

        assertThat(codes(reply)).containsExactly(code);
    }

    @Test
    void comesPageByPageInEitherOrder() {
        for (String sort : List.of("NEWEST_FIRST", "OLDEST_FIRST")) {
            String list = OF_STREAM + "&limit=1&sort=" + sort;
            Reply one = QUERY.auditor().get(list, last);
            Reply two = QUERY.auditor().get(list + "&cursor=" + one.text("next"), last);

            assertThat(List.of(position(one), position(two)))
                    .as(sort)
                    .isEqualTo(
                            sort.equals("NEWEST_FIRST")
                                    ? List.of(last, first)
                                    : List.of(first, last));
            assertThat(two.body().at("/next").isNull()).isTrue();
            assertThat(QUERY.auditor().get(OF_STREAM + "&cursor=" + one.text("next")).code())
                    .as("a cursor of another list")
                    .isEqualTo("INVALID_CURSOR");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream=",
                "stream=dispute",
                "stream=dispute:%00",
                "actor=%27",
                "code=NO_SUCH",
                "refusedFrom=yesterday",
                "sort=BEST_FIRST",
                "limit=201"
            })
    void refusesAFilterThatIsNone(String filter) {
        assertThat(QUERY.auditor().get("/v1/refusals?" + filter).code()).isEqualTo("INVALID_FIELD");
    }

    private static List<String> codes(Reply reply) {
        return StreamSupport.stream(reply.body().at("/items").spliterator(), false)
                .map(item -> item.at("/code").asString())
                .toList();
    }

    private static long position(Reply page) {
        return page.body().at("/items/0/position").asLong();
    }
}
