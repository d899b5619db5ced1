package io.disputeledger.evidence.items.domain;

import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;

/** What is known of an item of evidence. */
public sealed interface EvidenceState {

    /** Nothing yet. */
    record Unsubmitted() implements EvidenceState {}

    /** It is in evidence. */
    record Submitted(EvidenceSubmitted item) implements EvidenceState {}

    /** Takes an event in. */
    static EvidenceState evolve(EvidenceState state, EvidenceEvent event) {
        return switch (event) {
            case EvidenceSubmitted submitted -> new Submitted(submitted);
        };
    }
}
