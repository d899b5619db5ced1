package io.disputeledger.verifier;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Unusable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line tool: {@code ledger-verifier receipt|answer|consistency|bundle|show}. */
@Command(
        name = "ledger-verifier",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Verifies what a dispute ledger gave you, offline: that events are in its log, that"
                    + " nothing was changed since, and which key signed for it.",
            "It trusts the keys that you give it, and nothing else."
        },
        parameterListHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            ReceiptCommand.class,
            AnswerCommand.class,
            ConsistencyCommand.class,
            BundleCommand.class,
            ShowCommand.class
        },
        exitCodeListHeading = "%nIt exits with:%n",
        exitCodeList = {
            "0:verified",
            "1:does not verify: something that was given is malformed or untrue",
            "2:nothing could be checked: a wrong command line, or an unreadable file or key",
            "3:the bundle fits together, but no key was given to trust"
        },
        footer = {
            "%nFor example, with the log's key (one line, name+id+key) in log.vkey:%n",
            "  ledger-verifier bundle --key @log.vkey dispute-D-42.zip --evidence photo.jpg",
            "  ledger-verifier answer --key @log.vkey answer.json",
            "  ledger-verifier show dispute-D-42.zip",
            "%n'ledger-verifier bundle --help' and so on tell more."
        })
public final class LedgerVerifier {

    private static final int HELP_COLUMNS = 100;

    private LedgerVerifier() {}

    /** Runs it once, and ends the process. */
    public static void main(String[] args) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
    }

    /** Runs it once, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine =
                new CommandLine(new LedgerVerifier())
                        .setOut(out)
                        .setErr(err)
                        .setUsageHelpWidth(HELP_COLUMNS)
                        // A key's @FILE is ours to read, line by line.
                        .setExpandAtFiles(false)
                        .setParameterExceptionHandler(LedgerVerifier::explain)
                        .setExecutionExceptionHandler((e, command, parsed) -> tell(e, err));
        try {
            int code = commandLine.execute(args);
            if (!out.checkError()) {
                return code;
            }
            err.println("Not checked: the answer could not be written.");
        } catch (OutOfMemoryError _) {
            // The bounds on what is read keep this to machines with little memory.
            err.println("Not checked: Java has too little memory; give it more with java -Xmx1g.");
        }
        return ExitCode.UNUSABLE;
    }

    private static int explain(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .printf(
                        "Not checked: %s; '%s --help' tells more.%n",
                        Printable.of(String.valueOf(e.getMessage())),
                        command.getCommandSpec().qualifiedName());
        return ExitCode.UNUSABLE;
    }

    private static int tell(Exception e, PrintWriter err) {
        return switch (e) {
            case NotVerified _ -> {
                err.println("Does not verify: " + e.getMessage() + ".");
                yield ExitCode.DOES_NOT_VERIFY;
            }
            case Unusable _ -> {
                err.println("Not checked: " + e.getMessage() + ".");
                yield ExitCode.UNUSABLE;
            }
            default -> {
                err.println(
                        "Not checked: the verifier itself failed: " + Printable.of(e.toString()));
                yield ExitCode.UNUSABLE;
            }
        };
    }

    private static PrintWriter writer(FileDescriptor to) {
        // UTF-8 wherever it goes: what is shown to an auditor must not depend on a locale.
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
