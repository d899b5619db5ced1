package io.disputeledger.store.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file system of a fixed size in memory, most of which something else may take. */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final int MOUNT_SECONDS_MAX = 30;

    /** Empty where this user or machine may not mount anything. */
    static Optional<SmallDisk> mount(Path folder, int megabytes)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String size = "size=" + megabytes + "m";
        return run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
        return process.waitFor(MOUNT_SECONDS_MAX, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** Takes all but so much of the space. */
    void fillUpTo(long bytesLeft) throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream taken = Files.newOutputStream(other())) {
            while (folder.toFile().getUsableSpace() >= bytesLeft + PIECE) {
                taken.write(piece);
            }
        }
    }

    /** Gives back what was taken. */
    void empty() throws IOException {
        Files.delete(other());
    }

    private Path other() {
        return folder.resolve("other");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder.toString())) {
            throw new IllegalStateException(folder + " is still mounted.");
        }
    }
}
