package io.disputeledger.evidence.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.evidence.items.domain.EvidenceState;
import io.disputeledger.kit.testing.SnapshotSample;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A snapshot and the events after it lead where all events lead. */
class EvidenceSnapshotTest {

    private static final List<EvidenceEvent> STORY =
            List.of(
                    new EvidenceSubmitted(
                            new EvidenceId("E-1"),
                            new DisputeId("D-1"),
                            1,
                            new PartyId("B-77"),
                            EvidenceKind.PHOTO,
                            new Sha256("ab".repeat(32)),
                            248_113,
                            "image/jpeg",
                            new Sealed("party:B-77", "c2VhbGVk"),
                            Instant.parse("2026-03-02T13:05:00Z"),
                            EvidenceSource.UPLOAD,
                            Disclosure.PARTIES,
                            Instant.parse("2026-03-04T03:30:00Z"),
                            new Actor("B-77", Role.PARTY, "buyer-portal")));

    private static final SnapshotSample<EvidenceAggregate, EvidenceEvent> SAMPLE =
            new SnapshotSample<>(
                    EvidenceAggregate::new,
                    EvidenceAggregate::on,
                    EvidenceEvent.class,
                    EvidenceState.class);

    @Test
    void snapshotChangesNothing() {
        assertThat(SAMPLE.resumed(STORY, 1))
                .usingRecursiveComparison()
                .isEqualTo(SAMPLE.after(STORY));
    }

    @Test
    void snapshotsAreAsStored() throws IOException {
        assertThat(SAMPLE.faults(STORY, SnapshotSample.FOLDER)).isEmpty();
    }
}
