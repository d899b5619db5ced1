package io.disputeledger.contracts.decisions;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.RefusalCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why not.
 *
 * @param code the stable code
 * @param clause the rule that says no; null where no rule pack is asked
 * @param dueAt the exclusive end of the limit that was missed; null where time is not the reason
 */
public record Refusal(RefusalCode code, @Nullable Clause clause, @Nullable Instant dueAt) {

    /** A refusal that needs no clause. */
    public static Refusal of(RefusalCode code) {
        return new Refusal(code, null, null);
    }

    /** A refusal by a clause. */
    public static Refusal of(RefusalCode code, Clause clause) {
        return new Refusal(code, clause, null);
    }

    /** A refusal because a limit was missed. */
    public static Refusal missed(RefusalCode code, Deadline deadline) {
        return new Refusal(code, deadline.clause(), deadline.dueAt());
    }
}
