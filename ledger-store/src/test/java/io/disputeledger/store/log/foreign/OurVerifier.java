package io.disputeledger.store.log.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.DecimalNumber;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.StrictBase64;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.receipts.ReceiptVerifier;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The checks of the program in Go, made with our own code: to compare what the two refuse. */
final class OurVerifier {

    private final LogFolder folder;
    private final List<VerifierKey> trusted = new ArrayList<>();
    private final String origin;
    private final long size;
    private final SignedLog log;

    private OurVerifier(LogFolder folder) throws IOException, VerificationException {
        this.folder = folder;
        for (String line : folder.readText(LogFolder.KEYS).lines().toList()) {
            trusted.add(VerifierKey.parse(line));
        }
        origin = trusted.getFirst().name();
        Checkpoint head = open(folder.read(LogFolder.CHECKPOINT));
        size = head.size();
        log = new SignedLog(entries());
        requireRoot(head);
    }

    /** Verifies all of a folder. */
    static void verify(LogFolder folder) throws IOException, VerificationException {
        OurVerifier verifier = new OurVerifier(folder);
        for (String file : folder.files("tile/")) {
            verifier.verifyTile(file);
        }
        for (Tile tile : Tile.changed(0, verifier.size)) {
            verifier.verifyTile(tile.path());
        }
        for (String file : folder.files(LogFolder.CHECKPOINTS)) {
            verifier.checkpoint(file);
        }
        for (String file : folder.files(LogFolder.INCLUSION)) {
            verifier.verifyReceipt(file);
        }
        for (String file : folder.files(LogFolder.CONSISTENCY)) {
            verifier.verifyConsistency(file);
        }
    }

    private List<byte[]> entries() throws IOException, VerificationException {
        List<byte[]> entries = new ArrayList<>();
        for (Tile tile : Tile.changed(0, size)) {
            if (tile.level() == 0) {
                EntryBundle bundle = new EntryBundle(tile.index(), tile.width());
                entries.addAll(bundle.decode(folder.read(bundle.path())));
            }
        }
        return entries;
    }

    private void verifyTile(String file) throws IOException, VerificationException {
        Optional<Tile> tile =
                EntryBundle.parse(file)
                        .map(beside -> new Tile(0, beside.index(), beside.width()))
                        .or(() -> Tile.parse(file));
        require(tile.filter(parsed -> parsed.isIn(size)).isPresent(), file + " is not of it.");
        require(Arrays.equals(folder.read(file), log.get(file)), file + " is wrong.");
    }

    private Checkpoint checkpoint(String file) throws IOException, VerificationException {
        Checkpoint checkpoint = open(folder.read(file));
        requireName(file, Long.toString(checkpoint.size()));
        requireRoot(checkpoint);
        return checkpoint;
    }

    private void verifyReceipt(String file) throws IOException, VerificationException {
        TlogProof receipt = TlogProof.parse(folder.read(file));
        require(receipt.index() < size, file + " is of no entry.");
        Checkpoint checkpoint =
                new ReceiptVerifier(origin, trusted)
                        .verify(log.entries().get((int) receipt.index()), receipt);
        requireName(file, receipt.index() + "-" + checkpoint.size());
        requireRoot(checkpoint);
    }

    private void verifyConsistency(String file) throws IOException, VerificationException {
        String[] parts = folder.readText(file).split("\n\n", 2);
        String[] lines = parts[0].split("\n", -1);
        require(parts.length == 2 && lines[0].startsWith("old "), file + " is no such proof.");
        long oldSize = DecimalNumber.parse(lines[0].substring("old ".length()));
        List<Hash> hashes = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            hashes.add(StrictBase64.decodeHash(line));
        }
        Checkpoint newer = open(parts[1].getBytes(UTF_8));
        requireName(file, oldSize + "-" + newer.size());
        requireRoot(newer);
        Checkpoint older = checkpoint(LogFolder.CHECKPOINTS + oldSize);
        new ConsistencyProof(oldSize, newer.size(), hashes)
                .verify(older.root(), newer.root(), new TreeHasher());
    }

    private Checkpoint open(byte[] note) throws VerificationException {
        SignedNote signed = SignedNote.parse(note);
        signed.verify(trusted);
        Checkpoint checkpoint = Checkpoint.parse(signed.text());
        require(checkpoint.origin().equals(origin), "It is another log's.");
        return checkpoint;
    }

    private void requireRoot(Checkpoint checkpoint) throws VerificationException {
        require(
                checkpoint.size() <= size
                        && checkpoint.root().equals(log.unsigned(checkpoint.size()).root()),
                "The entries have another root.");
    }

    private static void requireName(String file, String name) throws VerificationException {
        require(Path.of(file).endsWith(name), file + " should be called " + name + ".");
    }

    private static void require(boolean right, String reason) throws VerificationException {
        if (!right) {
            throw new VerificationException(reason);
        }
    }
}
