package io.disputeledger.store.log.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both verifiers find every change to a log. If ours misses one, a forged log would pass; if theirs
 * does, their yes in {@link SumdbIT} would mean nothing.
 */
class TamperedLogIT {

    private static final int SIZE = 300;
    private static final SignedLog LOG = SignedLog.of(SIZE);

    /** The same but for one entry: what a log would show that tells two stories. */
    private static final SignedLog FORK = fork();

    private static final String FULL_TILE = "tile/0/000";
    private static final String PARTIAL_TILE = "tile/0/001.p/44";
    private static final String TOP_TILE = "tile/1/000.p/1";
    private static final String FULL_BUNDLE = "tile/entries/000";
    private static final String PARTIAL_BUNDLE = "tile/entries/001.p/44";
    private static final String OLD_CHECKPOINT = LogFolder.CHECKPOINTS + "7";
    private static final String RECEIPT = LogFolder.INCLUSION + "255-300";
    private static final String CONSISTENCY = LogFolder.CONSISTENCY + "7-300";
    private static final List<String> PUBLISHED =
            List.of(
                    LogFolder.CHECKPOINT,
                    FULL_TILE,
                    PARTIAL_TILE,
                    TOP_TILE,
                    FULL_BUNDLE,
                    PARTIAL_BUNDLE);

    @TempDir Path path;

    @BeforeEach
    void writeTheLog() throws Exception {
        GoChecker.get();
        LogFolder folder = folder();
        folder.trust(List.of(SignedLog.OLD_KEY.verifier(), SignedLog.NEW_KEY.verifier()));
        folder.mirror(LOG);
        folder.history(LOG, List.of(1L, 7L, 255L, 300L));
        for (int index : new int[] {0, 255, 256, 299}) {
            folder.receipt(SIZE, LOG.receipt(index, SIZE));
        }
    }

    @Test
    void isAcceptedByBothAsItIs() throws Exception {
        assertThat(GoChecker.get().check(folder()).output()).startsWith("tree 300\n");
        assertThatCode(() -> OurVerifier.verify(folder())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource({"damages", "forgeries"})
    void isRefusedByBothWhenChanged(Change change) throws Exception {
        change.edit().apply(folder());

        GoChecker.Answer theirs = GoChecker.get().check(folder());
        Throwable ours = catchThrowable(() -> OurVerifier.verify(folder()));

        assertThat(theirs.exitCode()).as("sumdb, of " + change).isEqualTo(1);
        assertThat(theirs.output()).contains("refused: ");
        assertThat(ours)
                .as("ours, of " + change)
                .isInstanceOfAny(VerificationException.class, IOException.class);
    }

    /** Where a change to the spelling alone cannot hide: the text that is signed. */
    @Test
    void isRefusedByBothWhenAnyByteOfTheSignedTextChanges() throws Exception {
        LogFolder folder = folder();
        byte[] right = folder.read(LogFolder.CHECKPOINT);
        for (int place = 0; place < LOG.unsigned(SIZE).text().length(); place++) {
            Change change = Change.flipped(LogFolder.CHECKPOINT, place);
            isRefusedByBothWhenChanged(change);
            folder.write(LogFolder.CHECKPOINT, right);
        }
    }

    static Stream<Change> damages() {
        List<Change> changes = new ArrayList<>();
        for (String file : PUBLISHED) {
            changes.add(Change.deleted(file));
        }
        for (String file :
                Stream.concat(PUBLISHED.stream(), Stream.of(OLD_CHECKPOINT, RECEIPT, CONSISTENCY))
                        .toList()) {
            changes.add(Change.emptied(file));
            changes.add(Change.shortened(file));
            changes.add(Change.lengthened(file));
            changes.add(Change.flipped(file, 0));
        }
        for (String file :
                List.of(FULL_TILE, PARTIAL_TILE, TOP_TILE, FULL_BUNDLE, PARTIAL_BUNDLE)) {
            changes.add(Change.flipped(file, -1));
            changes.add(Change.flipped(file, 1));
            changes.add(Change.flipped(file, 31));
        }
        changes.add(Change.flipped(FULL_TILE, 128 * 32));
        changes.add(Change.flipped(FULL_BUNDLE, 70_000));
        // Within the signature by the new key, and that by the old key.
        changes.add(Change.flipped(LogFolder.CHECKPOINT, -20));
        changes.add(Change.flipped(LogFolder.CHECKPOINT, -20 - lastLine().length()));
        changes.add(Change.deleted(LogFolder.KEYS));
        changes.add(Change.deleted(OLD_CHECKPOINT));
        return changes.stream();
    }

    static Stream<Change> forgeries() {
        return Stream.of(
                Change.copied("tile/1/000.p/1", "tile/1/001.p/1"),
                Change.copied(FULL_TILE, "tile/0/256"),
                Change.copied(FULL_TILE, "tile/00/000"),
                Change.copied(FULL_TILE, "tile/64/000"),
                Change.copied(FULL_TILE, PARTIAL_TILE),
                Change.copied(PARTIAL_TILE, "tile/0/000.p/44"),
                Change.copied(PARTIAL_BUNDLE, FULL_BUNDLE),
                Change.copied(RECEIPT, LogFolder.INCLUSION + "254-300"),
                Change.copied(CONSISTENCY, LogFolder.CONSISTENCY + "1-300"),
                Change.copied(OLD_CHECKPOINT, LogFolder.CHECKPOINTS + "8"),
                Change.copied(OLD_CHECKPOINT, LogFolder.CHECKPOINT),
                Change.replaced(RECEIPT, "index 255\n", "index 254\n"),
                Change.replaced(RECEIPT, "index 255\n", "index 0255\n"),
                Change.replaced(RECEIPT, "index 255\n", "index 300\n"),
                Change.replaced(RECEIPT, "index 255\n", "index -1\n"),
                Change.replaced(RECEIPT, "@v1", "@v2"),
                Change.replaced(CONSISTENCY, "old 7\n", "old 1\n"),
                Change.replaced(CONSISTENCY, "old 7\n", "old 07\n"),
                swappedHashes(RECEIPT),
                swappedHashes(CONSISTENCY),
                new Change(
                        "The log is of a key that is not trusted",
                        folder -> {
                            LogKey key = SignedLog.key(3);
                            folder.write(
                                    LogFolder.CHECKPOINT,
                                    LOG.unsigned(SIZE).sign(List.of(key)).encode());
                        }),
                new Change(
                        "The checkpoint is another log's, by the same key",
                        folder -> {
                            Checkpoint own = LOG.unsigned(SIZE);
                            Checkpoint other =
                                    new Checkpoint("ledger.example/other", SIZE, own.root());
                            folder.write(
                                    LogFolder.CHECKPOINT,
                                    other.sign(List.of(SignedLog.OLD_KEY)).encode());
                        }),
                new Change(
                        "One of two signatures is of another size",
                        folder -> {
                            String one = lastLine();
                            String other = lastLine(LOG.checkpoint(299).encode());
                            String note = folder.readText(LogFolder.CHECKPOINT);
                            folder.write(LogFolder.CHECKPOINT, note.replace(one, other));
                        }),
                new Change(
                        "An entry was changed",
                        folder -> folder.write(FULL_BUNDLE, FORK.get(FULL_BUNDLE))),
                new Change(
                        "An entry was changed, and its leaf hash",
                        folder -> {
                            folder.write(FULL_BUNDLE, FORK.get(FULL_BUNDLE));
                            folder.write(FULL_TILE, FORK.get(FULL_TILE));
                            forgetProofs(folder);
                        }),
                new Change(
                        "An entry was changed, and all hashes above",
                        folder -> {
                            byte[] checkpoint = folder.read(LogFolder.CHECKPOINT);
                            folder.mirror(FORK);
                            folder.write(LogFolder.CHECKPOINT, checkpoint);
                            forgetProofs(folder);
                        }),
                new Change(
                        "History was written again, and signed by the log",
                        folder -> folder.mirror(FORK)),
                new Change(
                        "An older checkpoint, signed by the log, tells otherwise",
                        folder ->
                                folder.write(
                                        LogFolder.CHECKPOINTS + "7", FORK.checkpoint(7).encode())),
                new Change(
                        "A receipt is from the other history",
                        folder -> folder.receipt(SIZE, FORK.receipt(0, SIZE))),
                new Change(
                        "A proof leads to the other history",
                        folder ->
                                folder.consistency(
                                        FORK.consistency(7, SIZE), FORK.checkpoint(SIZE))),
                new Change(
                        "Two entries change places",
                        folder -> {
                            List<byte[]> entries =
                                    new ArrayList<>(LOG.entries().subList(256, SIZE));
                            entries.add(0, entries.remove(1));
                            folder.write(PARTIAL_BUNDLE, EntryBundle.encode(entries));
                        }),
                new Change(
                        "The last entry is left out",
                        folder ->
                                folder.write(
                                        PARTIAL_BUNDLE,
                                        EntryBundle.encode(LOG.entries().subList(256, SIZE - 1)))),
                new Change(
                        "A partial tile has a hash more than its name says",
                        folder ->
                                folder.write(
                                        PARTIAL_TILE,
                                        SignedLog.of(SIZE + 1).get("tile/0/001.p/45"))));
    }

    /** So that only the tiles and the newest checkpoint can tell. */
    private static void forgetProofs(LogFolder folder) throws IOException {
        for (String file : folder.files(LogFolder.PROOFS)) {
            folder.delete(file);
        }
    }

    private static Change swappedHashes(String file) {
        return new Change(
                file + " has two hashes in each other's place",
                folder -> {
                    String[] lines = folder.readText(file).split("\n", -1);
                    String hash = lines[2];
                    lines[2] = lines[3];
                    lines[3] = hash;
                    folder.write(file, String.join("\n", lines));
                });
    }

    private static SignedLog fork() {
        List<byte[]> entries = new ArrayList<>(LOG.entries());
        entries.set(3, "another".getBytes(UTF_8));
        return new SignedLog(entries);
    }

    private static String lastLine() {
        return lastLine(LOG.checkpoint(SIZE).encode());
    }

    private static String lastLine(String note) {
        return note.lines().toList().getLast() + "\n";
    }

    private LogFolder folder() {
        return new LogFolder(path);
    }
}
