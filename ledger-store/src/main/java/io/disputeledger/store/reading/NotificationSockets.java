package io.disputeledger.store.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets on which PostgreSQL's driver hands over a notification when it comes. On others it first
 * waits a millisecond for a next one, and then for the next: while a thousand come in a second it
 * hands over none at all. Name this class in the driver's property {@code socketFactory}.
 */
public final class NotificationSockets extends SocketFactory {

    /** For the driver, which makes one for each connection. */
    public NotificationSockets() {}

    @Override
    public Socket createSocket() {
        return new NotificationSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return connected(
                new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return connected(
                new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from)
            throws IOException {
        Socket socket = createSocket();
        try {
            socket.bind(from);
            socket.connect(to);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static final class NotificationSocket extends Socket {

        /** The time-out with which the driver asks whether there is more, and nothing else. */
        private static final int DRIVER_LOOKS_FOR_MORE_MILLIS = 1;

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    if (getSoTimeout() == DRIVER_LOOKS_FOR_MORE_MILLIS && available() == 0) {
                        throw new SocketTimeoutException("There is no more.");
                    }
                    return super.read(bytes, offset, length);
                }
            };
        }
    }
}
