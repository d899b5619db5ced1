package io.disputeledger.dispute.bundles;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.dispute.bundles.DisputeBundle.EvidenceLine;
import io.disputeledger.dispute.bundles.DisputeBundle.RuleText;
import io.disputeledger.dispute.bundles.DisputeBundle.WholeStream;
import io.disputeledger.dispute.evidence.EvidenceOnRecord;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.proofs.SignedTrees;
import io.disputeledger.kit.rules.CalendarOnRecord;
import io.disputeledger.kit.rules.PackOnRecord;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.kit.rules.RulesOnRecord;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.SignedTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Gathers what belongs to a dispute: its own stream, those of its evidence, and those of the rules
 * by which it was decided.
 */
@Component
@ConditionalOnProperty(name = "ledger.event-storage", havingValue = "postgres")
class DisputeBundles {

    private final SignedTrees trees;
    private final EventStore events;
    private final EvidenceOnRecord evidence;
    private final PublishedRules rules;

    DisputeBundles(
            SignedTrees trees, EventStore events, EvidenceOnRecord evidence, PublishedRules rules) {
        this.trees = trees;
        this.events = events;
        this.evidence = evidence;
        this.rules = rules;
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
        RuleTexts texts = ruleTexts(streams.getFirst(), tree);
        streams.addAll(texts.streams());
        return new DisputeBundle(
                dispute,
                tree.origin(),
                tree.size(),
                tree.note(),
                trees.log().keys(),
                streams.stream().map(Stream::whole).toList(),
                tree.receipts(
                        streams.stream()
                                .flatMap(each -> each.positions().stream())
                                .sorted()
                                .toList()),
                lines,
                texts.texts());
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

    private RuleTexts ruleTexts(Stream dispute, SignedTree tree) {
        AppliedRules applied =
                AppliedRules.in(
                        events.readEvents(dispute.id())
                                .asStream()
                                .limit(dispute.positions().size())
                                .<Object>map(DomainEventMessage::getPayload)
                                .toList());
        RuleTexts texts = new RuleTexts();
        RulesOnRecord onRecord = rules.newest();
        for (PackOnRecord pack : onRecord.packs()) {
            if (applied.packs().contains(pack.rules().version())) {
                String id = pack.rules().version().pack();
                texts.add(
                        "rule-packs/" + id,
                        pack.rules().version().version(),
                        pack.sha256(),
                        pack.text(),
                        stream("RulePack", RulePackEvent.streamId(new Marketplace(id)), tree));
            }
        }
        for (CalendarOnRecord calendar : onRecord.calendars()) {
            if (applied.calendars().contains(calendar.calendar().version())) {
                String id = calendar.calendar().version().calendar();
                texts.add(
                        "calendars/" + id,
                        calendar.calendar().version().version(),
                        calendar.sha256(),
                        calendar.text(),
                        stream("Calendar", CalendarEvent.streamId(id), tree));
            }
        }
        return texts;
    }

    /** The texts of rules, and the streams that recorded them. */
    private record RuleTexts(List<RuleText> texts, Set<Stream> streams) {

        RuleTexts() {
            this(new ArrayList<>(), new LinkedHashSet<>());
        }

        // Versions are published one after another, from 1 on.
        void add(String folder, int version, Sha256 sha256, String text, Stream stream) {
            boolean recorded = version <= stream.positions().size();
            if (recorded) {
                streams.add(stream);
            }
            texts.add(
                    new RuleText(
                            folder + "/" + version + ".yaml",
                            sha256.value(),
                            recorded ? stream.positions().get(version - 1) : null,
                            text));
        }
    }
}
