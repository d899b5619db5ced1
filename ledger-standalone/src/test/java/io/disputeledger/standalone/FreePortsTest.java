package io.disputeledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;

class FreePortsTest {

    private static final Path EPHEMERAL = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    /** Often, because a choice from all ports is right now and then as well. */
    @RepeatedTest(20)
    void areNotAmongThoseOfOutgoingConnections() throws IOException {
        assumeThat(EPHEMERAL).exists();
        int first = Integer.parseInt(Files.readAllLines(EPHEMERAL).getFirst().split("\t")[0]);
        assumeThat(first).as("a range that leaves room below it").isGreaterThan(20_000);
        assertThat(FreePorts.row(6)).isBetween(10_000, first - 6);
    }
}
