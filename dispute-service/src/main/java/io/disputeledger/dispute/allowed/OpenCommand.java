package io.disputeledger.dispute.allowed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command that is open to the caller.
 *
 * @param command its name, for example {@code AcceptComplaint}
 * @param method HTTP method
 * @param path where to send it
 * @param until exclusive end of the time in which it is open if nothing else happens (UTC); null
 *     when no time limit closes it
 */
public record OpenCommand(String command, String method, String path, @Nullable Instant until) {}
