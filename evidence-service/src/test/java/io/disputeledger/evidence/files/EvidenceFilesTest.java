package io.disputeledger.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folder of evidence holds after uploads that succeed, and after those that fail. */
class EvidenceFilesTest {

    private static final int LIMIT_BYTES = 200_000;

    @TempDir private Path root;
    private EvidenceFiles files;

    @BeforeEach
    void open() {
        files = new EvidenceFiles(EvidenceFolder.open(root), LIMIT_BYTES);
    }

    @Test
    void areKeptWholeUnderTheirDigestUpToTheLimit() throws Exception {
        byte[] bytes = bytes(LIMIT_BYTES);
        Sha256 digest = sha256(bytes);

        assertThat(files.keep(digest, new ByteArrayInputStream(bytes), -1)).isEqualTo(LIMIT_BYTES);
        assertThat(files.keep(digest, new ByteArrayInputStream(bytes), -1)).isEqualTo(LIMIT_BYTES);

        String digits = digest.value();
        assertThat(root.resolve(digits.substring(0, 2), digits.substring(2, 4), digits))
                .hasBinaryContent(bytes);
        assertThat(files.find(digest, LIMIT_BYTES)).isPresent();
        assertThat(allFiles()).hasSize(1);
    }

    @Test
    void areNotKeptFromOneByteOverTheLimit() throws Exception {
        byte[] bytes = bytes(LIMIT_BYTES + 1);
        fails(ProblemCode.BODY_TOO_LARGE, sha256(bytes), new ByteArrayInputStream(bytes), -1);
    }

    @Test
    void areNotEvenReadWhenAnnouncedTooLarge() throws Exception {
        InputStream body =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("Nothing is read of a body that is too large.");
                    }
                };
        fails(ProblemCode.BODY_TOO_LARGE, sha256(bytes(1)), body, LIMIT_BYTES + 1);
    }

    @Test
    void areNotKeptUnderAnotherDigest() throws Exception {
        InputStream body = new ByteArrayInputStream(bytes(70_000));
        fails(ProblemCode.HASH_MISMATCH, sha256(bytes(69_999)), body, -1);
    }

    @Test
    void areNotKeptWhenTheUploadBreaksOff() throws Exception {
        byte[] bytes = bytes(70_000);
        InputStream breaks =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The connection was reset.");
                    }
                };
        InputStream body = new SequenceInputStream(new ByteArrayInputStream(bytes), breaks);
        fails(ProblemCode.UNREADABLE_BODY, sha256(bytes), body, -1);
    }

    @Test
    void haveAtLeastOneByte() throws Exception {
        byte[] none = {};
        assertThatThrownBy(() -> files.keep(sha256(none), new ByteArrayInputStream(none), 0))
                .isInstanceOf(InvalidField.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void areMissingWhenTheyHaveLostBytes() throws Exception {
        byte[] bytes = bytes(10);
        Sha256 digest = sha256(bytes);
        files.keep(digest, new ByteArrayInputStream(bytes), -1);
        Files.write(files.find(digest, 10).orElseThrow(), bytes(9));

        assertThat(files.find(digest, 10)).isEmpty();
    }

    @Test
    void passThroughASmallBuffer() throws Exception {
        long size = 32L * 1024 * 1024;
        EvidenceFiles large = new EvidenceFiles(EvidenceFolder.open(root), size);
        Sha256 digest = sha256(new Zeros(size).readAllBytes());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        large.keep(digest, new Zeros(size), -1);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isLessThan(1024 * 1024);
    }

    private void fails(ProblemCode code, Sha256 digest, InputStream body, long announced)
            throws IOException {
        assertThatThrownBy(() -> files.keep(digest, body, announced))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(allFiles()).isEmpty();
    }

    private Stream<Path> allFiles() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static Sha256 sha256(byte[] bytes) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Sha256(HexFormat.of().formatHex(digest));
    }
}
