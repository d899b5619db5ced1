package io.disputeledger.store.log.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log's key on disk: made once, kept from others, and read from what OpenSSL writes. */
class LogKeyFileTest {

    private static final String NAME = "ledger.example/log";

    // RFC 8410, section 10.3.
    private static final String OPENSSL =
            """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """;

    @TempDir Path folder;

    @Test
    void isMadeOnceForItsOwnerOnly() throws Exception {
        Path file = folder.resolve("keys/log-key.pem");
        LogKey made = LogKeyFile.read(file, NAME, true);
        LogKey read = LogKeyFile.read(file, NAME, true);

        assertThat(read.verifier()).isEqualTo(made.verifier());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        SignedNote note = SignedNote.sign("text\n", List.of(read));
        assertThat(note.verify(List.of(made.verifier()))).hasSize(1);
    }

    @Test
    void isOneKeyForAllWhoMakeItAtOnce() {
        Path file = folder.resolve("log-key.pem");

        assertThat(
                        IntStream.range(0, 8)
                                .parallel()
                                .mapToObj(i -> LogKeyFile.read(file, NAME, true).verifier())
                                .distinct())
                .hasSize(1);
    }

    @Test
    void isReadAsOpenSslWritesIt() throws Exception {
        Path file = Files.writeString(folder.resolve("log-key.pem"), OPENSSL);

        // The public key that RFC 8410 gives for it, in section 10.1.
        assertThat(LogKeyFile.read(file, NAME, false).verifier())
                .isEqualTo(
                        VerifierKey.of(
                                NAME,
                                StrictBase64.decode(
                                        "Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")));
    }

    @Test
    void isRefusedWhenItIsNoKey() throws Exception {
        Path file = folder.resolve("log-key.pem");
        assertThatThrownBy(() -> LogKeyFile.read(file, NAME, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The log key file " + file + " cannot be used: ");

        for (String content :
                List.of("", "key", OPENSSL.replace("MC4C", "MC4D"), OPENSSL.replace("MC4C", ""))) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> LogKeyFile.read(file, NAME, true))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
