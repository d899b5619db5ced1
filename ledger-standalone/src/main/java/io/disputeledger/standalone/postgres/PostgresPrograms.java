package io.disputeledger.standalone.postgres;

import io.disputeledger.standalone.CannotStart;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs for this machine, unpacked once from the archive in the class path. */
public final class PostgresPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPrograms.class);

    private final Path bin;

    private PostgresPrograms(Path bin) {
        this.bin = bin;
    }

    /**
     * The end of a program.
     *
     * @param output all that it said
     */
    record Ended(int exitCode, String output) {
        boolean well() {
            return exitCode == 0;
        }
    }

    /** Finds them below a folder, after unpacking them there if this version is not yet there. */
    public static PostgresPrograms unpackedBelow(Path folder) throws IOException {
        byte[] archive = archiveForThisMachine();
        Path unpacked = folder.resolve("postgresql-" + ProgramArchive.nameOf(archive));
        if (!Files.isDirectory(unpacked)) {
            LOG.info("Unpacking PostgreSQL, this once");
            Path partial = folder.resolve("unpacking");
            FileSystemUtils.deleteRecursively(partial); // an earlier start was cut short
            ProgramArchive.unpack(archive, Files.createDirectories(partial));
            Files.move(partial, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(unpacked.resolve("bin"));
    }

    /** Runs one program to its end. */
    Ended run(String program, List<String> arguments) throws IOException, InterruptedException {
        return run(program, arguments, "");
    }

    /** Runs one program, which reads the given input, to its end. */
    Ended run(String program, List<String> arguments, String input)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream toProgram = process.getOutputStream()) {
            toProgram.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Ended(process.waitFor(), output);
    }

    private static byte[] archiveForThisMachine() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch");
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for %s on %s.".formatted(system, machine), e);
        }
    }
}
