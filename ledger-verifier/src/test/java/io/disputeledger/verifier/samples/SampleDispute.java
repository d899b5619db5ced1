package io.disputeledger.verifier.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.notes.LogKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Dispute D-1 with one item of evidence and its rules, in a log that has other events as well. */
public final class SampleDispute {

    /** The file that is evidence E-1. */
    public static final byte[] PHOTO = "not really a photo".getBytes(UTF_8);

    /** The text of the rules that applied. */
    public static final byte[] RULES = "pack: alibaba-intl\nversion: 1\n".getBytes(UTF_8);

    public static final String RULES_FILE = "rule-packs/alibaba-intl/1.yaml";
    public static final int EVIDENCE_POSITION = 4;
    public static final int[] POSITIONS = {0, 1, 2, EVIDENCE_POSITION, 6};

    public final SampleLog log = new SampleLog();

    public SampleDispute() {
        log.append(
                "RulePack",
                "rule-pack:alibaba-intl",
                0,
                "{\"version\":1,\"sha256\":\"" + sha256(RULES) + "\"}");
        log.append("Dispute", "dispute:D-1", 0, "{\"facts\":\"砖头\"}");
        log.append("Dispute", "dispute:D-1", 1, "{\"round\":1}");
        log.append("Dispute", "dispute:D-2", 0, "{}");
        log.append("Evidence", "evidence:E-1", 0, "{\"sha256\":\"" + sha256(PHOTO) + "\"}");
        log.append("Dispute", "dispute:D-2", 1, "{}");
        log.append("Dispute", "dispute:D-1", 2, "{\"outcome\":\"UPHELD\"}");
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The files of the bundle, as an exporter would write them. */
    public Map<String, byte[]> files(LogKey... keys) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(
                files,
                "bundle",
                """
                dispute-ledger-bundle@v2
                dispute D-1
                origin ledger.example/disputes
                size 7
                stream 3 Dispute dispute:D-1
                stream 1 Evidence evidence:E-1
                stream 1 RulePack rule-pack:alibaba-intl
                """);
        put(files, "checkpoint", log.signed(log.size(), keys));
        StringBuilder vkeys = new StringBuilder();
        for (LogKey key : keys) {
            vkeys.append(key.verifier()).append('\n');
        }
        put(files, "keys", vkeys.toString());
        put(files, "evidence", sha256(PHOTO) + " " + EVIDENCE_POSITION + " E-1\n");
        put(files, "rules", sha256(RULES) + " 0 " + RULES_FILE + "\n");
        files.put(RULES_FILE, RULES);
        for (int position : POSITIONS) {
            files.put("entries/" + position, log.entry(position));
            put(files, "proofs/" + position + ".tlog-proof", log.proof(position, keys));
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(UTF_8));
    }

    /** Packs files in their order. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(1_772_000_000_000L);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The answer to a command that appended the last entries from this position on. */
    public String answer(int from, LogKey... keys) {
        StringBuilder receipts = new StringBuilder();
        for (int position = from; position < log.size(); position++) {
            receipts.append(receipts.isEmpty() ? "" : ",")
                    .append("\n    {\"position\": ")
                    .append(position)
                    .append(", \"entry\": \"")
                    .append(Base64.getEncoder().encodeToString(log.entry(position)))
                    .append("\",\n     \"proof\": \"")
                    .append(log.proof(position, keys).replace("\n", "\\n"))
                    .append("\"}");
        }
        return "{\"stream\": \"dispute:D-1\", \"version\": 2, \"receipts\": ["
                + receipts
                + "\n]}\n";
    }
}
