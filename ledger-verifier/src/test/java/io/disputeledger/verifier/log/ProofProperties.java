package io.disputeledger.verifier.log;

import static io.disputeledger.verifier.log.Published.source;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.samples.SampleLog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Proofs made by the server hold here, and proofs are refused where the server refuses them. */
class ProofProperties {

    private static final int TRIES = 300;
    private static final int SIZE_MAX = 70;
    private static final SampleLog LOG = new SampleLog();

    static {
        for (int i = 0; i < SIZE_MAX; i++) {
            LOG.append(("entry " + i).getBytes(UTF_8));
        }
    }

    @Property(tries = TRIES)
    void inclusionIsJudgedAsByTheServer(
            @ForAll @IntRange(max = SIZE_MAX - 1) int one,
            @ForAll @IntRange(max = SIZE_MAX - 1) int other,
            @ForAll @IntRange(max = SIZE_MAX) int claimedIndex,
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int claimedSize)
            throws Exception {
        int index = Math.min(one, other);
        int size = Math.max(one, other) + 1;
        List<io.disputeledger.store.log.tree.Hash> path = LOG.path(index, size);

        assertThat(includes(index, index, size, path)).isTrue();
        var server =
                new io.disputeledger.store.log.tree.InclusionProof(claimedIndex, claimedSize, path);
        assertThat(includes(index, claimedIndex, claimedSize, path))
                .isEqualTo(
                        holds(() ->
                                server.verify(
                                        new TreeHasher().leaf(LOG.entry(index)),
                                        LOG.checkpoint(claimedSize).root(),
                                        new TreeHasher())));
    }

    @Property(tries = TRIES)
    void consistencyIsJudgedAsByTheServer(
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int one,
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int other,
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int claimedFrom,
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int claimedTo)
            throws Exception {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        List<io.disputeledger.store.log.tree.Hash> hashes = LOG.consistency(from, to);

        assertThat(extendsFrom(from, to, hashes)).isTrue();
        var server =
                new io.disputeledger.store.log.tree.ConsistencyProof(
                        claimedFrom, claimedTo, hashes);
        assertThat(extendsFrom(claimedFrom, claimedTo, hashes))
                .isEqualTo(
                        holds(() ->
                                server.verify(
                                        LOG.checkpoint(claimedFrom).root(),
                                        LOG.checkpoint(claimedTo).root(),
                                        new TreeHasher())));
    }

    @Property(tries = TRIES)
    void aMissingAnAddedOrASwappedHashIsFound(
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int one,
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int other)
            throws Exception {
        int smaller = Math.min(one, other);
        int larger = Math.max(one, other);
        for (var changed : edits(LOG.path(smaller - 1, larger))) {
            assertThat(includes(smaller - 1, smaller - 1, larger, changed)).isFalse();
        }
        for (var changed : edits(LOG.consistency(smaller, larger))) {
            assertThat(extendsFrom(smaller, larger, changed)).isFalse();
        }
    }

    private static <T> List<List<T>> edits(List<T> hashes) {
        List<List<T>> edits = new ArrayList<>();
        for (int place = 0; place < hashes.size(); place++) {
            List<T> longer = new ArrayList<>(hashes);
            longer.add(place, hashes.get(place));
            edits.add(longer);
            List<T> swapped = new ArrayList<>(hashes);
            T removed = swapped.remove(place);
            edits.add(List.copyOf(swapped));
            if (place < swapped.size()) {
                swapped.add(place + 1, removed);
                edits.add(swapped);
            }
        }
        return edits;
    }

    private static boolean includes(
            int entry, int index, int size, List<io.disputeledger.store.log.tree.Hash> path)
            throws NotVerified {
        TlogProof proof =
                TlogProof.parse(
                        source(
                                "c2sp.org/tlog-proof@v1\nindex "
                                        + index
                                        + "\n"
                                        + lines(path)
                                        + "\n"));
        Checkpoint checkpoint = checkpoint(size);
        return holds(() -> proof.verify(new Source("entry", LOG.entry(entry)), checkpoint));
    }

    private static boolean extendsFrom(
            int from, int to, List<io.disputeledger.store.log.tree.Hash> hashes)
            throws NotVerified {
        ConsistencyProof proof =
                ConsistencyProof.parse(
                        source(
                                "dispute-ledger-consistency@v1\nfrom %d\nto %d\n%s"
                                        .formatted(from, to, lines(hashes))));
        Checkpoint older = checkpoint(from);
        Checkpoint newer = checkpoint(to);
        return holds(() -> proof.verify(older, newer));
    }

    private static Checkpoint checkpoint(int size) throws NotVerified {
        return Checkpoint.parse(source(LOG.checkpoint(size).text()));
    }

    private static String lines(List<io.disputeledger.store.log.tree.Hash> hashes) {
        return hashes.stream()
                .map(io.disputeledger.store.log.notes.StrictBase64::encode)
                .collect(Collectors.joining("\n", "", hashes.isEmpty() ? "" : "\n"));
    }

    private static boolean holds(Check check) {
        try {
            check.run();
            return true;
        } catch (NotVerified | io.disputeledger.store.log.tree.VerificationException _) {
            return false;
        }
    }

    /** What either side refuses with an exception of its own. */
    @FunctionalInterface
    private interface Check {
        void run() throws NotVerified, io.disputeledger.store.log.tree.VerificationException;
    }
}
