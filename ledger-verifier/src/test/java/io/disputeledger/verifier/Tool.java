package io.disputeledger.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.verifier.samples.SampleLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tool, run in this process on files in one folder. */
final class Tool {

    static final String KEY = SampleLog.KEY.verifier().toString();

    private final Path folder;

    Tool(Path folder) {
        this.folder = folder;
    }

    /** What came of one run. */
    record Outcome(int code, String out, String err) {}

    String write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(String name, String content) {
        return write(name, content.getBytes(UTF_8));
    }

    /** The outcome, in which the folder is not named. */
    Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = LedgerVerifier.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(code, relative(out), relative(err));
    }

    private String relative(StringWriter printed) {
        return printed.toString().replace(folder + "/", "");
    }
}
