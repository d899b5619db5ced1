package io.disputeledger.store.proofs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checkpoints outside the database: without them nobody could tell that the whole database was set
 * back, or signed anew with another key. The newest checkpoint is appended now and then, each
 * followed by an empty line. One process writes one file.
 */
public final class AnchorFile implements Consumer<SignedNote>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AnchorFile.class);

    private final Path file;
    private final FileChannel channel;
    private final AtomicReference<@Nullable SignedNote> newest = new AtomicReference<>();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("anchor").daemon().factory());

    /**
     * Appends to a file, which is made where there is none.
     *
     * @param every how often at most; what was signed since the last time can be set back unseen
     * @throws IllegalStateException when it cannot be written, or another process writes it
     */
    public AnchorFile(Path file, Duration every) {
        this.file = file;
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            channel = FileChannel.open(file, CREATE, WRITE);
            if (channel.tryLock() == null) {
                throw new IOException("another process writes it");
            }
            channel.truncate(wholeBytes(file)).position(channel.size());
        } catch (IOException | VerificationException | OverlappingFileLockException e) {
            throw new IllegalStateException(
                    "The anchor file " + file + " cannot be used: " + e.getMessage(), e);
        }
        writer.scheduleWithFixedDelay(
                this::write, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Remembers a checkpoint that holds, for the next time. */
    @Override
    public void accept(SignedNote checkpoint) {
        newest.set(checkpoint);
    }

    /** Without what a crash cut short at the end. */
    private static long wholeBytes(Path file) throws IOException, VerificationException {
        return read(file).stream().mapToLong(note -> bytes(note).length).sum();
    }

    private static byte[] bytes(SignedNote checkpoint) {
        return (checkpoint.encode() + "\n").getBytes(UTF_8);
    }

    private void write() {
        SignedNote checkpoint = newest.getAndSet(null);
        if (checkpoint == null) {
            return;
        }
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes(checkpoint));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(false);
        } catch (IOException e) {
            // The ledger goes on: fsck tells how far the anchors reach.
            newest.compareAndSet(null, checkpoint);
            log.error("No checkpoint can be anchored in {}", file, e);
        }
    }

    /** Writes the last checkpoint. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                log.error("The last checkpoint was not anchored in {}", file);
            }
            write();
            channel.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file " + file + " was not closed.", e);
        }
    }

    /**
     * The checkpoints of an anchor file, in the order they were written. What a crash cut short at
     * the end is left out.
     *
     * @throws VerificationException naming the place, when something else is in it
     */
    public static List<SignedNote> read(Path file) throws IOException, VerificationException {
        String[] parts = Files.readString(file).split("\n\n", -1);
        List<SignedNote> checkpoints = new ArrayList<>();
        for (int part = 0; part + 2 < parts.length; part += 2) {
            try {
                checkpoints.add(SignedNote.parse(parts[part] + "\n\n" + parts[part + 1] + "\n"));
            } catch (VerificationException e) {
                throw new VerificationException(
                        "Checkpoint %d of the anchor file %s cannot be read: %s"
                                .formatted(part / 2 + 1, file, e.getMessage()));
            }
        }
        return checkpoints;
    }
}
