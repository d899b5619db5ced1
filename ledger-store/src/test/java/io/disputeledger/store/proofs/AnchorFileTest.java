package io.disputeledger.store.proofs;

import static io.disputeledger.store.proofs.ProvenStorage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {

    private static final Duration NEVER_BUT_AT_THE_END = Duration.ofDays(1);

    @TempDir Path folder;

    @Test
    void keepsTheNewestCheckpointNowAndThen() {
        Path file = folder.resolve("anchors/log.notes");
        try (AnchorFile anchors = new AnchorFile(file, Duration.ofMillis(20))) {
            anchors.accept(checkpoint(1));
            await().untilAsserted(() -> assertThat(texts(file)).containsExactly(text(1)));
            anchors.accept(checkpoint(2));
            await().untilAsserted(() -> assertThat(texts(file)).containsExactly(text(1), text(2)));
        }
    }

    @Test
    void writesTheLastOneWhenClosedAndGoesOnAfterARestart()
            throws IOException, VerificationException {
        Path file = folder.resolve("log.notes");
        for (int size : new int[] {1, 2}) {
            try (AnchorFile anchors = new AnchorFile(file, NEVER_BUT_AT_THE_END)) {
                anchors.accept(checkpoint(size));
            }
        }

        assertThat(texts(file)).containsExactly(text(1), text(2));
        for (SignedNote note : AnchorFile.read(file)) {
            assertThat(note.verify(List.of(key(1).verifier()))).hasSize(1);
        }
    }

    @Test
    void leavesOutWhatACrashCutShort() throws IOException, VerificationException {
        Path file = folder.resolve("log.notes");
        String whole = checkpoint(1).encode() + "\n";
        String next = checkpoint(2).encode() + "\n";
        for (int end = 0; end < next.length(); end++) {
            Files.writeString(file, whole + next.substring(0, end));
            assertThat(texts(file)).containsExactly(text(1));
            try (AnchorFile anchors = new AnchorFile(file, NEVER_BUT_AT_THE_END)) {
                anchors.accept(checkpoint(3));
            }
            assertThat(texts(file)).containsExactly(text(1), text(3));
        }
    }

    @Test
    void hasOneWriter() {
        Path file = folder.resolve("log.notes");
        try (AnchorFile first = new AnchorFile(file, NEVER_BUT_AT_THE_END)) {
            first.accept(checkpoint(1));
            assertThatThrownBy(() -> new AnchorFile(file, NEVER_BUT_AT_THE_END))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void saysWhichCheckpointCannotBeRead() throws IOException {
        Path file = folder.resolve("log.notes");
        Files.writeString(file, checkpoint(1).encode() + "\n");
        Files.writeString(
                file, checkpoint(2).encode().replace("=", "") + "\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> AnchorFile.read(file))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("Checkpoint 2 of the anchor file");
    }

    private static SignedNote checkpoint(long size) {
        return new Checkpoint(ProvenStorage.ORIGIN, size, new Hash(size, 0, 0, 0))
                .sign(List.of(key(1)));
    }

    private static String text(long size) {
        return checkpoint(size).text();
    }

    private static List<String> texts(Path file) throws IOException, VerificationException {
        return AnchorFile.read(file).stream().map(SignedNote::text).toList();
    }
}
