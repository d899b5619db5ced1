package io.disputeledger.benchmarks.load;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.journal.CommandAccepted;
import io.disputeledger.contracts.texts.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * What one caller appends: by turns a version of a stream that grows to {@link #VERSIONS}, and the
 * journal event of a command, the only one of its stream. Payloads have about 430 bytes. Not
 * thread-safe.
 */
public final class SampleEvents {

    /** Events as the ledger stores them. */
    public static final Serializer JSON = Jackson3Serializer.builder().build();

    /** Events of a stream that is not a command's. */
    static final int VERSIONS = 4;

    private static final AtomicLong STREAMS = new AtomicLong();
    private static final Instant RECORDED = Instant.parse("2026-03-04T03:30:00Z");
    private static final Actor ACTOR = new Actor("B-77", Role.PARTY, "buyer-portal");
    private static final String DIGEST =
            "aeba6f2e6e024a2175cc9362b1666234f9026935b566d5f9cd70ca9bb44610ee";

    private static final EvidenceSubmitted EVIDENCE = evidence("E-1");
    private static final CommandAccepted ACCEPTED =
            new CommandAccepted(
                    UUID.fromString("4c474e32-b446-8f0a-b745-4af9733ae3cc"),
                    "SubmitEvidence",
                    "evidence:E-1",
                    DIGEST,
                    0,
                    true,
                    List.of("EvidenceSubmitted"),
                    1,
                    Language.ENGLISH,
                    RECORDED,
                    ACTOR);

    private String stream = "";
    private long sequence = VERSIONS;
    private boolean journal;

    /** A payload of the usual size. */
    public static EvidenceSubmitted evidence(String id) {
        return new EvidenceSubmitted(
                new EvidenceId(id),
                new DisputeId("D-1"),
                1,
                new PartyId("B-77"),
                EvidenceKind.PHOTO,
                new Sha256(DIGEST),
                248_113,
                "image/jpeg",
                new Sealed("party:B-77", "O5w1jzbwoxtq0+FPMJx88ZiskkboMW+c5UPVsZrAK4A="),
                RECORDED,
                EvidenceSource.UPLOAD,
                Disclosure.PARTIES,
                RECORDED,
                ACTOR);
    }

    /** The next event of this caller; to be appended before the one after it. */
    public DomainEventMessage<?> next() {
        String cause = UUID.randomUUID().toString();
        Map<String, String> metadata = Map.of("traceId", cause, "correlationId", cause);
        journal = !journal;
        if (journal) {
            return new GenericDomainEventMessage<>(
                    "Command", "command:" + cause, 0, ACCEPTED, metadata);
        }
        if (sequence == VERSIONS) {
            stream = "evidence:E-" + STREAMS.incrementAndGet();
            sequence = 0;
        }
        return new GenericDomainEventMessage<>("Evidence", stream, sequence++, EVIDENCE, metadata);
    }
}
