package io.disputeledger.store.log.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A log as files, in the layout that the checker in src/test/go/checklog describes: what a mirror
 * of its server has, with the trusted keys and some proofs beside it.
 */
record LogFolder(Path path) {

    static final String KEYS = "keys";
    static final String CHECKPOINT = "checkpoint";
    static final String PROOFS = "proofs/";
    static final String CHECKPOINTS = PROOFS + "checkpoints/";
    static final String INCLUSION = PROOFS + "inclusion/";
    static final String CONSISTENCY = PROOFS + "consistency/";

    void trust(List<VerifierKey> keys) throws IOException {
        write(KEYS, keys.stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    /** Copies the checkpoint, and the tiles and bundles of its size. */
    void mirror(ServedLog log) throws IOException, VerificationException {
        byte[] checkpoint = log.get(CHECKPOINT);
        write(CHECKPOINT, checkpoint);
        long size = Checkpoint.parse(SignedNote.parse(checkpoint).text()).size();
        for (Tile tile : Tile.changed(0, size)) {
            write(tile.path(), log.get(tile.path()));
            if (tile.level() == 0) {
                String bundle = new EntryBundle(tile.index(), tile.width()).path();
                write(bundle, log.get(bundle));
            }
        }
    }

    /** Adds a checkpoint of each size, and proofs from each to the next and to the last. */
    void history(ProvingLog log, Collection<Long> sizes) throws IOException {
        List<Long> ordered = sizes.stream().sorted().distinct().toList();
        for (int place = 0; place < ordered.size(); place++) {
            long size = ordered.get(place);
            write(CHECKPOINTS + size, log.checkpoint(size).encode());
            long next = ordered.get(Math.min(place + 1, ordered.size() - 1));
            for (long newer : List.of(size, next, ordered.getLast())) {
                consistency(log.consistency(size, newer), log.checkpoint(newer));
            }
        }
    }

    /** In the form in which witnesses are asked to sign: c2sp.org/tlog-witness, add-checkpoint. */
    void consistency(ConsistencyProof proof, SignedNote checkpoint) throws IOException {
        String hashes = proof.hashes().stream().map(LogFolder::line).collect(Collectors.joining());
        write(
                CONSISTENCY + proof.oldSize() + "-" + proof.newSize(),
                "old " + proof.oldSize() + "\n" + hashes + "\n" + checkpoint.encode());
    }

    void receipt(long size, TlogProof receipt) throws IOException {
        write(INCLUSION + receipt.index() + "-" + size, receipt.encode());
    }

    /** All files below one of its folders, which need not be there. */
    List<String> files(String below) throws IOException {
        Path start = path.resolve(below);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .toList();
        }
    }

    byte[] read(String file) throws IOException {
        return Files.readAllBytes(path.resolve(file));
    }

    String readText(String file) throws IOException {
        return Files.readString(path.resolve(file));
    }

    void write(String file, String text) throws IOException {
        write(file, text.getBytes(UTF_8));
    }

    void write(String file, byte[] bytes) throws IOException {
        Path target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    void delete(String file) throws IOException {
        Files.delete(path.resolve(file));
    }

    private static String line(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.toBytes()) + "\n";
    }
}
