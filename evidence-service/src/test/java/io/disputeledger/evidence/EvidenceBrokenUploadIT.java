package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.HOME;
import static io.disputeledger.evidence.EvidenceScene.INCOMING;
import static io.disputeledger.evidence.EvidenceScene.ISSUER;
import static io.disputeledger.evidence.EvidenceScene.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sender meets that sends too much, or too little. */
class EvidenceBrokenUploadIT {

    @Test
    void tooLargeAFileIsRefusedBeforeItComes() throws Exception {
        try (Socket socket = connect()) {
            begin(socket, SomeFile.ofSize(1), 100L * 1024 * 1024 + 1);
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws Exception {
        SomeFile file = SomeFile.ofSize(1_000);
        try (Socket socket = connect()) {
            begin(socket, file, file.size());
            socket.getOutputStream().write(file.bytes(), 0, 10);
            socket.getOutputStream().flush();
            await().until(() -> incoming() == 1);
        }
        await().until(() -> incoming() == 0);
        assertThat(placeOf(file)).doesNotExist();
    }

    private static Socket connect() throws IOException {
        URI url = URI.create(SERVICE.url());
        return new Socket(url.getHost(), url.getPort());
    }

    private static void begin(Socket socket, SomeFile file, long length) throws IOException {
        String head =
                """
                PUT /v1/evidence-files/%s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: video/mp4
                Content-Length: %d

                """
                        .formatted(file.sha256(), ISSUER.token("B-77", Role.PARTY), length)
                        .replace("\n", "\r\n");
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static long incoming() throws IOException {
        try (Stream<Path> files = Files.list(INCOMING)) {
            return files.count();
        }
    }

    private static Path placeOf(SomeFile file) {
        String digits = file.sha256();
        return HOME.resolve("evidence", digits.substring(0, 2), digits.substring(2, 4), digits);
    }
}
