package io.disputeledger.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine that nobody uses at this moment. */
final class Ports {

    private static final int BASE_MAX = 60_000;

    private Ports() {}

    /** The first of so many free ports in a row. */
    static int freeRow(int count) {
        for (int base = free(); ; base = free()) {
            if (base < BASE_MAX && isFree(base, count)) {
                return base;
            }
        }
    }

    /** One free port. */
    static int free() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int base, int count) {
        for (int port = base; port < base + count; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
