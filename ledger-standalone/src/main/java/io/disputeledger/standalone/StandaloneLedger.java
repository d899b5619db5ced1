package io.disputeledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The program: tells in one sentence why it cannot start, or runs until it is told to stop. */
public final class StandaloneLedger {

    private static final int EXIT_CANNOT_START = 1;
    private static final int EXIT_BAD_USAGE = 2;
    private static final String HELP = "/standalone-help.txt";

    private StandaloneLedger() {}

    /** Runs the ledger. */
    public static void main(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                System.out.print(help());
                return;
            }
            ledger(options, System.getenv()).start();
            if (options.training()) {
                System.exit(0);
            }
        } catch (BadUsage e) {
            fail(e, EXIT_BAD_USAGE);
        } catch (CannotStart e) {
            fail(e, EXIT_CANNOT_START);
        }
    }

    private static RunningLedger ledger(Options options, Map<String, String> environment) {
        LedgerPorts ports =
                options.training()
                        ? LedgerPorts.anyFree()
                        : LedgerPorts.from(environment.get("LEDGER_PORT"));
        LedgerHome home = LedgerHome.open(environment.get("LEDGER_HOME"));
        return new RunningLedger(options, ports, home);
    }

    private static void fail(RuntimeException sentence, int exitCode) {
        System.err.println(sentence.getMessage());
        System.exit(exitCode);
    }

    private static String help() {
        try (InputStream text = StandaloneLedger.class.getResourceAsStream(HELP)) {
            return new String(
                    Objects.requireNonNull(text, HELP).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart("The help text cannot be read from the program's own jar.", e);
        }
    }
}
