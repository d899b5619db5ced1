package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.disputes.AwardRecorded;
import io.disputeledger.contracts.disputes.ComplaintAnswered;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.ExternalArbitrationNotified;
import io.disputeledger.contracts.disputes.OfficerAssigned;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute carries with it through all its states.
 *
 * @param complaint what it is about
 * @param clocks its time limits
 * @param talks what is open between the parties
 * @param officer who is responsible; null while nobody is
 * @param rounds how many rounds of evidence there were
 * @param answered whether the respondent answered the complaint
 * @param docket of the arbitration that runs beside it; null while none does
 * @param events how many events there were
 */
public record Dossier(
        Complaint complaint,
        Clocks clocks,
        Talks talks,
        @Nullable String officer,
        int rounds,
        boolean answered,
        @Nullable String docket,
        long events) {

    static Dossier of(Complaint complaint) {
        return new Dossier(complaint, Clocks.NONE, Talks.NONE, null, 0, false, null, 0);
    }

    /** Takes an event in. */
    Dossier after(DisputeEvent event) {
        return new Dossier(
                complaint.after(event),
                clocks.after(event),
                talks.after(event),
                event instanceof OfficerAssigned assigned ? assigned.officer() : officer,
                event instanceof EvidenceRoundOpened opened ? opened.round() : rounds,
                answered || event instanceof ComplaintAnswered,
                docketAfter(event),
                events + 1);
    }

    private @Nullable String docketAfter(DisputeEvent event) {
        return switch (event) {
            case ExternalArbitrationNotified notified -> notified.docket();
            case AwardRecorded _ -> null;
            default -> docket;
        };
    }
}
