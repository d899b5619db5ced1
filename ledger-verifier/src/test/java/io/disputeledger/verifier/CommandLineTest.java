package io.disputeledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong, and how one finds out what is right. */
class CommandLineTest {

    @TempDir Path folder;

    @Test
    void helpTellsWhatToType() {
        Tool.Outcome help = new Tool(folder).run("--help");

        assertThat(help.code()).isEqualTo(0);
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("Usage: ledger-verifier [-hV] COMMAND")
                .contains("receipt", "answer", "consistency", "bundle", "show")
                .contains("  ledger-verifier bundle --key @log.vkey dispute-D-42.zip")
                .contains("  3   the bundle fits together, but no key was given to trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "answer", "consistency", "bundle", "show"})
    void everyCommandHasHelp(String command) {
        Tool.Outcome help = new Tool(folder).run(command, "--help");

        assertThat(help.code()).isEqualTo(0);
        assertThat(help.out())
                .startsWith("Usage: ledger-verifier " + command + " [-hV]")
                .contains("For example: ledger-verifier " + command + " ");
        assertThat(new Tool(folder).run(command, "--version").out())
                .isEqualTo("ledger-verifier unpackaged\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "verify",
                "receipt",
                "receipt --key k entry",
                "receipt entry proof",
                "answer --key",
                "bundle --unknown x",
                "bundle --evidence",
                "show",
                "show one two",
                "consistency --key k a b",
                "receipt --key k a b",
                "receipt --key @none a b",
                "receipt --key @ a b",
                "\u001b[2J"
            })
    void aWrongCommandLineIsToldInOneLine(String line) {
        Tool.Outcome outcome =
                new Tool(folder).run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("Not checked: ").endsWith(".\n");
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).doesNotContain("\u001b");
    }

    @Test
    void anUnusableKeyIsToldWithItsPlace() {
        assertThat(new Tool(folder).run("receipt", "--key", "a+b+c", "x", "y").err())
                .isEqualTo(
                        "Not checked: --key, byte 4: expected the key's type and bytes in Base64,"
                                + " padded and without spare bits, found \"c\".\n");
    }
}
