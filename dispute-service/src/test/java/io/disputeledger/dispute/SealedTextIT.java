package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people write is nowhere to be read without their key: an append-only log never forgets. */
@ExtendWith(OutputCaptureExtension.class)
class SealedTextIT {

    private static final String MARKER = "the parcel of Anna Karenina held bricks";

    @TempDir private Path home;
    private DisputeDesk desk;

    @BeforeEach
    void start() {
        desk = new DisputeDesk(home);
        desk.recordOrder("O-1");
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void textIsNeitherInTheDatabaseNorInTheLog(CapturedOutput log) {
        String complaint = DisputeDesk.complaint("D-1", "O-1");
        String marked = complaint.replace("The parcel held bricks.", MARKER);

        assertThat(desk.buyer().post("/v1/disputes", marked).status()).isEqualTo(201);
        refused(desk.buyer().post("/v1/disputes", marked.replace("D-1", "D-2")), 409);
        refused(desk.buyer().post("/v1/disputes", marked.replace("}", "")), 400);
        refused(desk.buyer().post("/v1/disputes", marked.replace("NOT_AS_DESCRIBED", MARKER)), 400);
        assertThat(
                        desk.officer()
                                .post(
                                        "/v1/disputes/D-1/reject-complaint",
                                        "{\"reason\": \"INCOMPLETE\", \"guidance\": \"%s\"}"
                                                .formatted(MARKER))
                                .status())
                .isEqualTo(200);
        assertThat(
                        desk.buyer()
                                .post(
                                        "/v1/disputes/D-1/withdraw-complaint",
                                        "{\"reason\": \"%s\"}".formatted(MARKER))
                                .status())
                .isEqualTo(200);

        assertThat(tablesWith("dispute:D-1")).contains("ledger.event");
        assertThat(tablesWith(MARKER)).isEmpty();
        assertThat(log.getAll()).contains("dispute-service").doesNotContain(MARKER);
    }

    @Test
    void noKeyIsMadeForWhatDoesNotExistOrIsAnothers() {
        String guidance = "{\"reason\": \"INCOMPLETE\", \"guidance\": \"none\"}";

        refused(desk.officer().post("/v1/disputes/D-404/reject-complaint", guidance), 404);
        refused(
                desk.buyer()
                        .post("/v1/disputes/D-404/withdraw-complaint", "{\"reason\": \"none\"}"),
                404);
        refused(desk.buyer().post("/v1/disputes", DisputeDesk.complaint("D-1", "O-404")), 404);
        refused(
                desk.service()
                        .as(Role.PARTY, "B-99")
                        .post("/v1/disputes", DisputeDesk.complaint("D-1", "O-1")),
                403);

        assertThat(
                        desk.database()
                                .sql("select count(*) from ledger_keys.subject_key")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static void refused(Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.http().body()).doesNotContain(MARKER);
    }

    /** The tables that hold the text in any column; bytes show as hexadecimal digits in a row. */
    private List<String> tablesWith(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables().stream()
                .filter(table ->
                        desk.database()
                                .sql(
                                        "select exists (select 1 from "
                                                + table
                                                + " as t where strpos(t::text, :text) > 0"
                                                + " or strpos(t::text, :bytes) > 0)")
                                .param("text", text)
                                .param("bytes", bytes)
                                .query(Boolean.class)
                                .single())
                .toList();
    }

    private List<String> tables() {
        return desk.database()
                .sql(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('ledger', 'ledger_keys', 'dispute')")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
