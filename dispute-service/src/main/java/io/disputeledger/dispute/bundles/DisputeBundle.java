package io.disputeledger.dispute.bundles;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.store.events.Receipt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it stands in one signed tree: the file that {@code docs/reference/verifying.md}
 * describes and {@code ledger-verifier} reads.
 *
 * @param dispute which one
 * @param origin of the log
 * @param size of the tree
 * @param checkpoint the tree's signed checkpoint
 * @param keys that ever signed, for the reader's convenience
 * @param streams all of whose events are in it
 * @param receipts one for each event, in the order of positions
 * @param evidence what was submitted
 * @param rules the texts of the rules that its events name
 */
record DisputeBundle(
        DisputeId dispute,
        String origin,
        long size,
        String checkpoint,
        List<String> keys,
        List<WholeStream> streams,
        List<Receipt> receipts,
        List<EvidenceLine> evidence,
        List<RuleText> rules) {

    /**
     * A stream from its first event on.
     *
     * @param count how many of its events the tree has
     */
    record WholeStream(String type, String id, int count) {
        String line() {
            return "stream " + count + " " + type + " " + id + "\n";
        }
    }

    /**
     * An item of evidence.
     *
     * @param sha256 digest of its bytes
     * @param position of the event that recorded it
     * @param id of the item
     */
    record EvidenceLine(String sha256, long position, String id) {
        String line() {
            return sha256 + " " + position + " " + id + "\n";
        }
    }

    /**
     * The text of a rule pack or calendar.
     *
     * @param file its name in the bundle
     * @param sha256 digest of the text as UTF-8
     * @param position of the event that published it; null for a first version that came with the
     *     product and is not in the log
     */
    record RuleText(String file, String sha256, @Nullable Long position, String text) {
        String line() {
            return sha256 + " " + (position == null ? "-" : position) + " " + file + "\n";
        }
    }

    /** Any fixed time will do: the same tree gives the same bytes. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            text(zip, "bundle", contents());
            text(zip, "checkpoint", checkpoint);
            text(zip, "keys", keys.stream().map(key -> key + "\n").collect(Collectors.joining()));
            text(
                    zip,
                    "evidence",
                    evidence.stream().map(EvidenceLine::line).collect(Collectors.joining()));
            text(zip, "rules", rules.stream().map(RuleText::line).collect(Collectors.joining()));
            for (RuleText rule : rules) {
                text(zip, rule.file(), rule.text());
            }
            for (Receipt receipt : receipts) {
                entry(zip, "entries/" + receipt.position(), receipt.entry());
                text(zip, "proofs/" + receipt.position() + ".tlog-proof", receipt.proof());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String contents() {
        return """
        dispute-ledger-bundle@v2
        dispute %s
        origin %s
        size %d
        """
                        .formatted(dispute, origin, size)
                + streams.stream().map(WholeStream::line).collect(Collectors.joining());
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        entry(zip, name, text.getBytes(UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] contents)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_TIME);
        zip.putNextEntry(entry);
        zip.write(contents);
        zip.closeEntry();
    }
}
