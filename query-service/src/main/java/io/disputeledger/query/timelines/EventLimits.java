package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.SlaBreached;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.penalties.PointsHeld;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which time limits events are about. */
final class EventLimits {

    private EventLimits() {}

    /** The limit that an event sets or names; empty when it has none itself. */
    static Optional<Deadline> in(LedgerEvent event) {
        return switch (event) {
            case ComplaintFiled filed -> Optional.ofNullable(filed.filingWindow());
            case NegotiationOpened opened -> Optional.ofNullable(opened.filingWindow());
            case DeadlineSet set -> Optional.of(set.deadline());
            case DeadlineExtended extended -> Optional.of(extended.deadline());
            case FilingWindowExtended extended -> Optional.of(extended.window());
            case SlaTargetSet(_, _, SlaTarget.Set(var deadline), _, _) -> Optional.of(deadline);
            case PointsHeld held -> Optional.of(held.appealWindow());
            default -> Optional.empty();
        };
    }

    /** Which limit of the dispute an event sets; null when it sets none. */
    static @Nullable String kindSetBy(LedgerEvent event) {
        return switch (event) {
            case DeadlineSet set -> set.kind().name();
            case DeadlineExtended extended -> extended.kind().name();
            case SlaTargetSet(_, var kind, SlaTarget.Set _, _, _) -> kind.name();
            default -> null;
        };
    }

    /** Which limit of the dispute ran out; an earlier event set it. */
    static Optional<DeadlineKind> kindEndedBy(LedgerEvent event) {
        return switch (event) {
            case DeadlineElapsed elapsed -> Optional.of(elapsed.kind());
            case SlaBreached breached -> Optional.of(breached.kind());
            default -> Optional.empty();
        };
    }
}
