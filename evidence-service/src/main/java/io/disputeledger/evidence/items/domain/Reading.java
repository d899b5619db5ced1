package io.disputeledger.evidence.items.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import java.util.function.Predicate;

/** Whether a reader may have the file of an item of evidence. */
public enum Reading {
    /** Yes. */
    OPEN,
    /** No; that the item exists is no secret. */
    CLOSED,
    /** No, and they are not to know that it exists. */
    SECRET;

    /**
     * Those who handle disputes, and are let in by role, read every item; a party what it submitted
     * itself and what the other disclosed to it. What was disclosed to the platform alone is a
     * secret to everybody else.
     *
     * @param inDispute whether somebody is a party of the item's dispute; asked only where it
     *     matters
     */
    public static Reading of(EvidenceSubmitted item, Actor reader, Predicate<Actor> inDispute) {
        if (reader.role() != Role.PARTY || reader.isParty(item.submitter())) {
            return OPEN;
        }
        return switch (item.disclosure()) {
            case PARTIES -> inDispute.test(reader) ? OPEN : CLOSED;
            case PLATFORM -> SECRET;
        };
    }
}
