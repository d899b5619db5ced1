package io.disputeledger.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** A file on a party's own disk, unlike any other. */
record SomeFile(Path path, byte[] bytes, String sha256) {

    private static final AtomicLong SEEDS = new AtomicLong();

    static SomeFile ofSize(int size) {
        byte[] bytes = new byte[size];
        new Random(SEEDS.incrementAndGet()).nextBytes(bytes);
        try {
            return new SomeFile(
                    Files.write(Files.createTempFile(EvidenceScene.HOME, "own", null), bytes),
                    bytes,
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    int size() {
        return bytes.length;
    }
}
