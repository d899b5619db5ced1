package io.disputeledger.verifier;

import io.disputeledger.verifier.bundle.EvidenceList;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A file that somebody says is evidence, of any size.
 *
 * @param path where it is
 * @param sha256 its digest, in lower-case hexadecimal digits
 */
record EvidenceFile(Path path, String sha256) {

    static EvidenceFile read(Path path) throws Unusable {
        MessageDigest sha256 = Hash.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw Source.unreadable(path, e);
        }
        return new EvidenceFile(path, HexFormat.of().formatHex(sha256.digest()));
    }

    /** Says which evidence it is. */
    String on(EvidenceList list) throws NotVerified {
        String name = Printable.of(path.toString());
        String items =
                list.items().stream()
                        .filter(item -> item.sha256().equals(sha256))
                        .map(item ->
                                "%s (entry %d)"
                                        .formatted(
                                                Printable.of(item.evidenceId()), item.position()))
                        .collect(Collectors.joining(" and "));
        if (items.isEmpty()) {
            throw new NotVerified(
                    "%s: its SHA-256 digest %s is not on the bundle's list of evidence"
                            .formatted(name, sha256));
        }
        return "the file %s is evidence %s".formatted(name, items);
    }
}
