package io.disputeledger.store.log.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.notes.VerifierKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Go's checksum database client verifies all that our log serves. If this fails, nobody but us can
 * verify the ledger.
 */
class SumdbIT {

    private static final List<VerifierKey> BOTH_KEYS =
            List.of(SignedLog.OLD_KEY.verifier(), SignedLog.NEW_KEY.verifier());

    @TempDir Path path;

    @BeforeEach
    void needsGo() throws Exception {
        GoChecker.get();
    }

    /** Around the edges of tiles of levels 0, 1 and 2. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 1000, 256 * 256 + 300})
    void verifiesTheWholeLog(int size) throws Exception {
        SignedLog log = SignedLog.of(size);
        LogFolder folder = folder(log, BOTH_KEYS);
        Set<Long> history = sizes(size);
        folder.history(log, history);
        int receipts = receipts(folder, log, history);

        GoChecker.Answer answer = GoChecker.get().check(folder);

        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output().lines())
                .contains("tree " + size, "checkpoints " + history.size(), "inclusion " + receipts);
    }

    @Test
    void verifiesWithEitherKeyWhileOneReplacesTheOther() throws Exception {
        SignedLog log = SignedLog.of(300);
        LogFolder folder = folder(log, BOTH_KEYS);

        for (VerifierKey key : BOTH_KEYS) {
            folder.trust(List.of(key));
            assertThat(GoChecker.get().check(folder).exitCode()).as(key.toString()).isZero();
        }

        folder.history(log, List.of(10L, 300L));
        folder.trust(List.of(SignedLog.OLD_KEY.verifier()));
        assertThat(GoChecker.get().check(folder).exitCode()).isZero();
        folder.trust(List.of(SignedLog.NEW_KEY.verifier()));
        assertThat(GoChecker.get().check(folder).output())
                .contains("proofs/checkpoints/10: note has no verifiable signatures");
    }

    private LogFolder folder(SignedLog log, List<VerifierKey> keys) throws Exception {
        LogFolder folder = new LogFolder(path);
        folder.trust(keys);
        folder.mirror(log);
        return folder;
    }

    private static Set<Long> sizes(int size) {
        return LongStream.of(1, 2, 3, 7, 8, 255, 256, 257, size / 2, size - 1, size)
                .filter(older -> older >= 1 && older <= size)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of every entry of a small log; of a large one, at the edges and at some places between. */
    private static int receipts(LogFolder folder, SignedLog log, Set<Long> history)
            throws Exception {
        int size = log.size();
        IntStream edges = IntStream.of(0, 1, 254, 255, 256, 257, 511, 512, size / 2, size - 1);
        int[] indices =
                (size <= 300
                                ? IntStream.range(0, size)
                                : IntStream.concat(edges, new Random(1).ints(50, 0, size)))
                        .distinct()
                        .toArray();
        int count = 0;
        for (int index : indices) {
            folder.receipt(size, log.receipt(index, size));
            count++;
        }
        for (long older : history) {
            if (older < size) {
                folder.receipt(older, log.receipt(older - 1, older));
                count++;
            }
        }
        return count;
    }
}
