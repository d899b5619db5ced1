package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.Checkpoint;
import io.disputeledger.verifier.log.Entry;
import io.disputeledger.verifier.log.SignedCheckpoint;
import io.disputeledger.verifier.log.TlogProof;
import io.disputeledger.verifier.log.Trust;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Verifies what a bundle says, from the keys that are trusted alone. */
public final class BundleVerification {

    private final Bundle bundle;

    private BundleVerification(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Verifies the whole bundle.
     *
     * @return the checkpoint that covers all of it
     */
    public static SignedCheckpoint verify(Bundle bundle, Trust trust) throws NotVerified {
        SignedCheckpoint signed = trust.verify(bundle.checkpoint());
        bundle.statement().requireFits(signed.checkpoint());
        BundleVerification verification = new BundleVerification(bundle);
        SortedMap<Long, Entry> entries = verification.entries(signed.checkpoint());
        verification.requireWholeStreams(entries);
        bundle.evidence().requireFits(entries);
        bundle.rules().requireFits(entries);
        return signed;
    }

    private SortedMap<Long, Entry> entries(Checkpoint checkpoint) throws NotVerified {
        SortedMap<Long, Entry> entries = new TreeMap<>();
        for (Map.Entry<Long, BundleEntry> placed : bundle.entries().entrySet()) {
            Source entry = placed.getValue().entry();
            TlogProof proof = TlogProof.parse(placed.getValue().proof());
            if (proof.index() != placed.getKey()) {
                throw proof.source().wrong("it is the proof of entry " + proof.index());
            }
            requireSameCheckpoint(proof.checkpoint());
            proof.verify(entry, checkpoint);
            entries.put(placed.getKey(), Entry.decode(entry));
        }
        return entries;
    }

    private void requireSameCheckpoint(Source found) throws NotVerified {
        byte[] expected = bundle.checkpoint().bytes();
        int different = Arrays.mismatch(expected, found.bytes());
        if (different >= 0) {
            String wanted =
                    different < expected.length
                            ? "0x%02x".formatted(expected[different])
                            : "the end";
            throw found.expected(wanted + " as in the file checkpoint", different);
        }
    }

    // In the order of positions a stream's events have the sequences 0, 1, 2 …
    private void requireWholeStreams(SortedMap<Long, Entry> entries) throws NotVerified {
        Map<StreamName, Long> next = new HashMap<>();
        for (Map.Entry<Long, Entry> placed : entries.entrySet()) {
            Entry entry = placed.getValue();
            StreamName stream = StreamName.of(entry);
            long sequence = next.merge(stream, 1L, Long::sum) - 1;
            if (!bundle.statement().streams().containsKey(stream)) {
                throw wrong(
                        placed.getKey(),
                        "it is of the stream %s, which the bundle does not list",
                        stream);
            }
            if (entry.sequence() != sequence) {
                throw wrong(
                        placed.getKey(),
                        "it is event %d of the stream %s, and event %d should come here",
                        entry.sequence(),
                        stream,
                        sequence);
            }
        }
        for (Map.Entry<StreamName, Long> stream : bundle.statement().streams().entrySet()) {
            long count = next.getOrDefault(stream.getKey(), 0L);
            if (count != stream.getValue()) {
                throw new NotVerified(
                        "%s: %d events of the stream %s are here, and the bundle says %d"
                                .formatted(
                                        bundle.name(), count, stream.getKey(), stream.getValue()));
            }
        }
    }

    private NotVerified wrong(long position, String why, Object... values) {
        return new NotVerified(
                "%s: %s: %s"
                        .formatted(
                                bundle.name(), BundleFile.entry(position), why.formatted(values)));
    }
}
