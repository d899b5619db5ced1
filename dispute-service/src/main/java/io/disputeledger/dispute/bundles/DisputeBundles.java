package io.disputeledger.dispute.bundles;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.dispute.bundles.DisputeBundle.EvidenceLine;
import io.disputeledger.dispute.bundles.DisputeBundle.WholeStream;
import io.disputeledger.dispute.evidence.EvidenceOnRecord;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.proofs.SignedTrees;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.SignedTree;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gathers what belongs to a dispute: its own stream, and those of its evidence. */
@Component
@ConditionalOnProperty(name = "ledger.event-storage", havingValue = "postgres")
class DisputeBundles {

    private final SignedTrees trees;
    private final EventStore events;
    private final EvidenceOnRecord evidence;

    DisputeBundles(SignedTrees trees, EventStore events, EvidenceOnRecord evidence) {
        this.trees = trees;
        this.events = events;
        this.evidence = evidence;
    }

    /**
     * The dispute with everything that was recorded before.
     *
     * @throws NotFound when there is no such dispute
     */
    DisputeBundle of(DisputeId dispute) {
        SignedTree tree = trees.coveringAll();
        List<Stream> streams = new ArrayList<>();
        streams.add(stream("Dispute", DisputeEvent.streamId(dispute), tree));
        if (streams.getFirst().positions().isEmpty()) {
            throw new NotFound("dispute", dispute);
        }
        List<EvidenceLine> lines = new ArrayList<>();
        for (EvidenceId item : evidence.allOf(dispute)) {
            Stream stream = stream("Evidence", EvidenceEvent.streamId(item), tree);
            if (!stream.positions().isEmpty()) {
                streams.add(stream);
                lines.add(line(item, stream.positions().getFirst()));
            }
        }
        return new DisputeBundle(
                dispute,
                tree.origin(),
                tree.size(),
                tree.note(),
                trees.log().keys(),
                streams.stream().map(Stream::whole).toList(),
                tree.receipts(streams.stream().flatMap(each -> each.positions().stream()).toList()),
                lines);
    }

    private record Stream(String type, String id, List<Long> positions) {
        WholeStream whole() {
            return new WholeStream(type, id, positions.size());
        }
    }

    private Stream stream(String type, String id, SignedTree tree) {
        LogReader log = trees.log();
        List<Long> covered =
                log.positionsOf(id).stream().filter(position -> position < tree.size()).toList();
        return new Stream(type, id, covered);
    }

    private EvidenceLine line(EvidenceId item, long position) {
        EvidenceSubmitted submitted =
                (EvidenceSubmitted)
                        events.readEvents(EvidenceEvent.streamId(item)).next().getPayload();
        return new EvidenceLine(submitted.sha256().value(), position, item.value());
    }
}
