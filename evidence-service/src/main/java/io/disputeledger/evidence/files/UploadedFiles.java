package io.disputeledger.evidence.files;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.time.LedgerClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who uploaded which bytes. Only who brought a file may submit it: a digest is no secret, and
 * knowing one must not be enough to get at the bytes.
 */
@Component
public class UploadedFiles {

    private final JdbcClient jdbc;
    private final LedgerClock clock;

    UploadedFiles(JdbcClient jdbc, LedgerClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A recorded upload.
     *
     * @param uploadedAt when it was first recorded (UTC)
     * @param first whether that was just now
     */
    record Upload(Instant uploadedAt, boolean first) {}

    /** Whether this person uploaded bytes with this digest and size. */
    public boolean contains(String uploader, Sha256 sha256, long sizeBytes) {
        return jdbc.sql(
                        "select exists (select from uploaded_file"
                                + " where uploader = ? and sha256 = ? and size_bytes = ?)")
                .params(uploader, sha256.value(), sizeBytes)
                .query(Boolean.class)
                .single();
    }

    /** Records that this person uploaded these bytes. */
    Upload record(String uploader, Sha256 sha256, long sizeBytes) {
        int added =
                jdbc.sql(
                                "insert into uploaded_file"
                                        + " (uploader, sha256, size_bytes, uploaded_at)"
                                        + " values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                uploader,
                                sha256.value(),
                                sizeBytes,
                                clock.now().atOffset(ZoneOffset.UTC))
                        .update();
        return new Upload(uploadedAt(uploader, sha256), added == 1);
    }

    private Instant uploadedAt(String uploader, Sha256 sha256) {
        return jdbc.sql("select uploaded_at from uploaded_file where uploader = ? and sha256 = ?")
                .params(uploader, sha256.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
