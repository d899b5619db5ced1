package io.disputeledger.evidence.items.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import java.util.function.Predicate;

/** Who may read the file of an item of evidence. */
public final class Reading {

    private Reading() {}

    /**
     * Whether the reader may: those who handle disputes and audit them always, a party what it
     * submitted itself and what the other disclosed to it.
     *
     * @param inDispute whether somebody is a party of the item's dispute; asked only where it
     *     matters
     */
    public static boolean isOpenTo(
            Actor reader, EvidenceSubmitted item, Predicate<Actor> inDispute) {
        return switch (reader.role()) {
            case OFFICER, MEDIATOR, ADJUDICATOR, REVIEWER, AUDITOR, SERVICE -> true;
            case PARTY ->
                    reader.isParty(item.submitter()) || isDisclosedTo(reader, item, inDispute);
            case PENALTY_OFFICER, RULE_EDITOR, OPERATOR, CLOCK -> false;
        };
    }

    private static boolean isDisclosedTo(
            Actor party, EvidenceSubmitted item, Predicate<Actor> inDispute) {
        return switch (item.disclosure()) {
            case PARTIES -> inDispute.test(party);
            case PLATFORM -> false;
        };
    }
}
