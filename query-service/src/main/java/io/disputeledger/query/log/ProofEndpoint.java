package io.disputeledger.query.log;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.access.PublicAccess;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ReceiptBody;
import io.disputeledger.store.log.notes.StrictBase64;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.SignedTree;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs over HTTP. They are made of public hashes, so everybody may have them. */
@RestController
@RequestMapping("/v1/log")
@ConditionalOnProperty(name = "ledger.event-storage", havingValue = "postgres")
class ProofEndpoint {

    private static final String TEXT = "text/plain;charset=utf-8";

    private final LogReader log;

    ProofEndpoint(LogReader log) {
        this.log = log;
    }

    /** Every key that signed, one a line. Ask somebody else which of them to trust. */
    @GetMapping(value = "/keys", produces = TEXT)
    @PublicAccess(because = "keys verify, and sign nothing")
    String keys() {
        return log.keys().stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    /**
     * That an event is in the log, as a tlog-proof.
     *
     * @param position of the event; or else
     * @param eventId of the event
     * @param size of the tree, one that was signed; the newest unless given
     */
    @GetMapping(value = "/inclusion", produces = TEXT)
    @PublicAccess(because = "a proof is made of public hashes")
    String inclusion(
            @RequestParam @Nullable Long position,
            @RequestParam @Nullable String eventId,
            @RequestParam @Nullable Long size) {
        if ((position == null) == (eventId == null)) {
            throw new InvalidField("position", "log.position-or-event-id");
        }
        long at = position == null ? positionOf(eventId) : position;
        SignedTree tree = treeOf(size);
        if (at < 0 || at >= tree.size()) {
            throw new NotFound("event", at + " / " + tree.size());
        }
        return tree.proof(at).encode();
    }

    /**
     * That the tree of one size begins with the whole of a smaller one.
     *
     * @param from the smaller size, at least 1
     * @param to the larger size; the newest unless given
     */
    @GetMapping(value = "/consistency", produces = TEXT)
    @PublicAccess(because = "a proof is made of public hashes")
    String consistency(@RequestParam @Min(1) long from, @RequestParam @Nullable Long to) {
        long newSize = to == null ? treeOf(null).size() : to;
        if (from > newSize) {
            throw new InvalidField("from", "log.not-larger", newSize);
        }
        ConsistencyProof proof =
                log.consistency(from, newSize)
                        .orElseThrow(() -> new NotFound("signed-tree", Long.toString(newSize)));
        return """
        dispute-ledger-consistency@v1
        from %d
        to %d
        """
                        .formatted(from, newSize)
                + proof.hashes().stream()
                        .map(hash -> StrictBase64.encode(hash) + "\n")
                        .collect(Collectors.joining());
    }

    /** An event as the log has it, with its proof; for auditors. */
    @GetMapping("/receipts/{position}")
    @Access(roles = Role.AUDITOR, object = ObjectRule.ANY)
    ReceiptBody receipt(@PathVariable @Min(0) long position) {
        return log.covering(position).stream()
                .flatMap(tree -> tree.receipts(List.of(position)).stream())
                .map(ReceiptBody::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("event", Long.toString(position)));
    }

    private long positionOf(@Nullable String eventId) {
        return log.positionOf(String.valueOf(eventId))
                .orElseThrow(() -> new NotFound("event", String.valueOf(eventId)));
    }

    private SignedTree treeOf(@Nullable Long size) {
        return (size == null ? log.newest() : log.at(size))
                .orElseThrow(() -> new NotFound("signed-tree", String.valueOf(size)));
    }
}
