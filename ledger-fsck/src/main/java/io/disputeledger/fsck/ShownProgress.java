package io.disputeledger.fsck;

import io.disputeledger.store.fsck.FsckObserver;
import io.disputeledger.store.log.notes.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar with the rate where somebody watches, else a line now and then; both on standard error, so
 * that standard output has the answer alone.
 */
final class ShownProgress implements FsckObserver, AutoCloseable {

    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long SAVE_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final @Nullable Path saveTo;
    private final @Nullable ProgressBar bar;
    private long lastLineNanos = System.nanoTime();
    private long lastSavedNanos = System.nanoTime();
    private @Nullable SignedNote unsaved;

    ShownProgress(@Nullable Path saveTo) {
        this.saveTo = saveTo;
        this.bar = isWatched() ? bar() : null;
    }

    private static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Events")
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void progress(long done, long total, double eventsPerSecond) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        } else if (System.nanoTime() - lastLineNanos >= LINE_EVERY_NANOS) {
            lastLineNanos = System.nanoTime();
            System.err.printf("%,d of %,d events (%,.0f a second)%n", done, total, eventsPerSecond);
        }
    }

    @Override
    public void comparing(String what) {
        if (bar != null) {
            bar.setExtraMessage(" comparing " + what);
        } else if (System.nanoTime() - lastLineNanos >= LINE_EVERY_NANOS) {
            System.err.println("Comparing " + what);
        }
    }

    @Override
    public void verified(SignedNote checkpoint) {
        unsaved = checkpoint;
        if (System.nanoTime() - lastSavedNanos >= SAVE_EVERY_NANOS) {
            lastSavedNanos = System.nanoTime();
            save();
        }
    }

    /** In one step, so that an interrupted run leaves a whole checkpoint behind. */
    private void save() {
        if (saveTo == null || unsaved == null) {
            return;
        }
        Path draft = saveTo.resolveSibling(saveTo.getFileName() + ".new");
        try {
            Files.writeString(draft, unsaved.encode());
            Files.move(draft, saveTo, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be kept in " + saveTo + ".", e);
        }
        unsaved = null;
    }

    @Override
    public void close() {
        save();
        if (bar != null) {
            bar.close();
        }
    }
}
