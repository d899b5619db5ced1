package io.disputeledger.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor the model
 * @param cores that the JVM sees; PostgreSQL and all callers share them
 * @param memoryGigabytes of the machine
 * @param kernel name and version
 * @param jdk version
 * @param postgres version and settings
 */
public record Machine(
        String processor,
        int cores,
        long memoryGigabytes,
        String kernel,
        String jdk,
        String postgres) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final int GIGABYTE_BITS = 30;

    /** This machine, with a database. */
    public static Machine with(String postgres) {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() >> GIGABYTE_BITS,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                postgres);
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "Machine: %s, %d cores, %d GB, %s; %s; %s. Load, service and database share it.",
                processor,
                cores,
                memoryGigabytes,
                kernel,
                jdk,
                postgres);
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException _) {
            // Not Linux: the architecture has to do.
            return System.getProperty("os.arch");
        }
    }
}
