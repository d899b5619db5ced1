package io.disputeledger.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports of this machine that nobody uses at this moment, and that the system will not give to an
 * outgoing connection the next: those of its ephemeral range are taken again at any time.
 */
public final class FreePorts {

    /** Below are the ports that well-known programs like. */
    private static final int FIRST = 10_000;

    private static final int LAST = 65_535;

    /** Where IANA's ephemeral range begins, for a system that does not say where its own does. */
    private static final int EPHEMERAL_FIRST = 49_152;

    private static final Path EPHEMERAL = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
    private static final int TRIES_MAX = 200;

    private FreePorts() {}

    /**
     * The first of so many free ports in a row, somewhere random, so that two programs that choose
     * at once hardly choose the same.
     */
    public static int row(int count) {
        int below = ephemeralFirst();
        // A system that leaves next to nothing below its ephemeral range leaves no better choice.
        int end = below - FIRST > TRIES_MAX * count ? below : LAST + 1;
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            int base = ThreadLocalRandom.current().nextInt(FIRST, end - count + 1);
            if (IntStream.range(base, base + count).allMatch(FreePorts::isFree)) {
                return base;
            }
        }
        throw new CannotStart(
                "No %d free ports in a row were found on this machine.".formatted(count));
    }

    /** Whether a program could listen on the port, in both families of "localhost". */
    static boolean isFree(int port) {
        return loopbackAddresses().stream().allMatch(address -> isFree(address, port));
    }

    /** Those that this machine has: some have none of IPv6. */
    static List<InetAddress> loopbackAddresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(InetAddress::isLoopbackAddress)
                    .toList();
        } catch (SocketException e) {
            throw new CannotStart("This machine does not tell its network addresses.", e);
        }
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that linger are not in the way
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int ephemeralFirst() {
        try (BufferedReader range = Files.newBufferedReader(EPHEMERAL)) {
            // In one read: such a file gives nothing to a second, of which Files.readString has
            // two.
            return Integer.parseInt(range.readLine().strip().split("\\s+")[0]);
        } catch (IOException notLinux) {
            return EPHEMERAL_FIRST;
        }
    }
}
