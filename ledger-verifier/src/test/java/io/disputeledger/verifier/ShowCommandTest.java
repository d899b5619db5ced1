package io.disputeledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.verifier.Tool.Outcome;
import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries as a person reads them. */
class ShowCommandTest {

    private static final SampleDispute DISPUTE = new SampleDispute();

    @TempDir Path folder;

    private Tool tool;

    @BeforeEach
    void useFolder() {
        tool = new Tool(folder);
    }

    @Test
    void showsAnEntry() {
        assertThat(tool.run("show", tool.write("entry", DISPUTE.log.entry(2))))
                .isEqualTo(
                        new Outcome(
                                0,
                                """
                                Entry (shown, not verified)
                                  recorded at  2026-03-02T01:00:02.123456Z
                                  stream       dispute:D-1 (Dispute), event 1
                                  event id     event-2
                                  type         io.example.DisputeChanged, revision 1
                                  metadata     {}
                                  payload      {"round":1}
                                """,
                                ""));
    }

    @Test
    void showsABundleAndAnAnswerByPosition() {
        String bundle = tool.write("bundle.zip", SampleDispute.zip(DISPUTE.files(SampleLog.KEY)));
        assertThat(tool.run("show", bundle).out().lines().filter(line -> line.startsWith("Entry")))
                .containsExactly(
                        "Entry 0 (shown, not verified)",
                        "Entry 1 (shown, not verified)",
                        "Entry 2 (shown, not verified)",
                        "Entry 4 (shown, not verified)",
                        "Entry 6 (shown, not verified)");
        assertThat(tool.run("show", bundle).out())
                .contains("  payload      {\"facts\":\"砖头\"}\n")
                .contains("  type         io.example.DisputeChanged\n");

        String answer = tool.write("answer.json", DISPUTE.answer(5, SampleLog.KEY));
        assertThat(tool.run("show", answer).out().lines().filter(line -> line.startsWith("Entry")))
                .containsExactly("Entry 5 (shown, not verified)", "Entry 6 (shown, not verified)");
    }

    /** A payload cannot pass for a line of ours, nor move the cursor, nor turn the text around. */
    @Test
    void whatATerminalWouldActOnIsEscaped() {
        byte[] hostile =
                "a\nEntry 1\r\t\u001b[2J\u009b\u202e\u200b\ue000 é 卖 \ud83d\ude00 "
                        .getBytes(StandardCharsets.UTF_8);
        hostile[hostile.length - 1] = (byte) 0xff;
        byte[] entry =
                new LogEntry(
                                new byte[LogEntry.SALT_BYTES],
                                0,
                                Instant.EPOCH,
                                "T\u0007",
                                "i\nd",
                                "e",
                                "p",
                                "",
                                new byte[0],
                                hostile)
                        .encode();

        assertThat(tool.run("show", tool.write("entry", entry)).out())
                .contains("  stream       i\\nd (T\\u{7}), event 0\n")
                .endsWith(
                        "  payload      a\\nEntry 1\\r\\t\\u{1b}[2J\\u{9b}\\u{202e}\\u{200b}\\u{e000}"
                                + " é 卖 \ud83d\ude00\\xff\n");
    }

    @Test
    void whatItCannotReadIsNamed() {
        assertThat(tool.run("show", tool.write("text", "hello")))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "Not checked: text, byte 0: expected a JSON value, found 0x68.\n"));
        assertThat(tool.run("show", tool.write("empty", "")).code()).isEqualTo(2);
        assertThat(tool.run("show", tool.write("zip", "PK")).code()).isEqualTo(2);
        assertThat(tool.run("show", folder + "/none").err())
                .isEqualTo("Not checked: there is no file none.\n");
        assertThat(tool.run("show", folder.toString()).code()).isEqualTo(2);
    }
}
