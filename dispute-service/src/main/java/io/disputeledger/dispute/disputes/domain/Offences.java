package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The offences that a ruling names, as the rules in force when each was committed know them. */
sealed interface Offences {

    /** All of them are known. */
    record Found(List<OffenceFound> offences) implements Offences {}

    /** One of them cannot have been committed. */
    record Impossible(RefusalCode code) implements Offences {}

    /** Looks them up. One that was committed nobody says when, was when the complaint was filed. */
    static Offences find(
            List<OffenceNamed> named, Complaint complaint, Instant now, RulePacks packs) {
        if (named.stream()
                .anyMatch(each -> each.conductAt() != null && each.conductAt().isAfter(now))) {
            return new Impossible(RefusalCode.INSTANT_IN_FUTURE);
        }
        List<OffenceFound> found = new ArrayList<>();
        for (OffenceNamed each : named) {
            Optional<OffenceFound> offence = find(each, complaint, packs);
            if (offence.isEmpty()) {
                return new Impossible(RefusalCode.UNKNOWN_OFFENCE);
            }
            found.add(offence.get());
        }
        return new Found(List.copyOf(found));
    }

    private static Optional<OffenceFound> find(
            OffenceNamed named, Complaint complaint, RulePacks packs) {
        Instant conductAt = named.conductAt() == null ? complaint.filedAt() : named.conductAt();
        return packs.inForce(complaint.orderId().marketplace(), conductAt)
                .flatMap(pack ->
                        pack.offence(named.offenceId())
                                .map(offence -> pack.clause(offence.clauseId())))
                .map(clause ->
                        new OffenceFound(
                                named.offenceId(), complaint.sellerAccount(), conductAt, clause));
    }
}
