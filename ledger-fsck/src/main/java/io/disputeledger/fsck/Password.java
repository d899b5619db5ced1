package io.disputeledger.fsck;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Never an argument: those are seen by everybody on the machine. */
final class Password {

    private static final String VARIABLE = "PGPASSWORD";

    private Password() {}

    /** From the environment, else from whoever sits there, else none. */
    static @Nullable String forUser(String user) {
        String given = System.getenv(VARIABLE);
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return null;
        }
        char[] typed = console.readPassword("Password of %s (empty for none): ", user);
        return typed == null || typed.length == 0 ? null : new String(typed);
    }
}
