package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffencesVaried;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A ruling, as far as later decisions need it.
 *
 * @param ruling the event
 * @param author id of the one who ruled
 * @param outcome who prevailed
 * @param offences what it established
 * @param appealed whether it was appealed
 */
public record Verdict(
        EventReference ruling,
        String author,
        RulingOutcome outcome,
        List<OffenceFound> offences,
        boolean appealed) {

    static Verdict of(RulingIssued issued, long sequence) {
        return new Verdict(
                new EventReference(issued.streamId(), sequence),
                issued.actor().id(),
                issued.outcome(),
                issued.offences(),
                false);
    }

    Verdict underAppeal() {
        return new Verdict(ruling, author, outcome, offences, true);
    }

    /** The same ruling, establishing other offences. */
    Verdict varied(OffencesVaried varied) {
        List<OffenceFound> established = new ArrayList<>(offences);
        established.removeAll(varied.fallen());
        established.addAll(varied.found());
        return new Verdict(ruling, author, outcome, List.copyOf(established), appealed);
    }

    /** Whether this party did not get all it asked for. */
    boolean isLostBy(PartyId party, Complaint complaint) {
        return switch (outcome) {
            case UPHELD -> party.equals(complaint.respondent());
            case PARTLY_UPHELD -> true;
            case DISMISSED -> party.equals(complaint.complainant());
        };
    }
}
