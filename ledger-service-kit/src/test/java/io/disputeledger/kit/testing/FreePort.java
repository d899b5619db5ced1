package io.disputeledger.kit.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for a server that needs seconds to begin, or that comes back to it after a death. */
public final class FreePort {

    private static final int FIRST = 10_000;

    /** Linux gives ports from here on to outgoing connections, so they are free one moment only. */
    private static final int EPHEMERAL_FIRST = 32_768;

    private static final int TRIES_MAX = 200;

    private FreePort() {}

    /** Nobody uses it now, and hardly anybody will: it is a random one. */
    public static int any() {
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, EPHEMERAL_FIRST);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("Every port of this machine seems to be taken.");
    }
}
