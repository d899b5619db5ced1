package io.disputeledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPortsTest {

    @Test
    void beginAt8080UnlessMoved() {
        assertThat(LedgerPorts.from(null)).isEqualTo(new LedgerPorts(8080));
        assertThat(LedgerPorts.from("9000").postgres()).isEqualTo(9005);
    }

    @Test
    void leaveRoomForAllSix() {
        assertThat(LedgerPorts.from("65530").postgres()).isEqualTo(65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65531", "0", "-1", "http"})
    void areRefusedWhereNoSixFit(String ledgerPort) {
        assertThatExceptionOfType(BadUsage.class)
                .isThrownBy(() -> LedgerPorts.from(ledgerPort))
                .withMessage(
                        "LEDGER_PORT must be a number from 1 to 65530, not \"%s\".", ledgerPort);
    }

    /** A browser that is sent to localhost may try either family first. */
    @ParameterizedTest
    @MethodSource("loopbackAddresses")
    void areTakenByAnotherProgramOnEitherAddressOfLocalhost(InetAddress address)
            throws IOException {
        LedgerPorts ports = LedgerPorts.anyFree();
        ports.requireFree();
        try (ServerSocket other = new ServerSocket(ports.postgres(), 1, address)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(ports::requireFree)
                    .withMessage(ports.inUse(other.getLocalPort()));
        }
    }

    static List<InetAddress> loopbackAddresses() {
        return FreePorts.loopbackAddresses();
    }
}
