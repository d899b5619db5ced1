package io.disputeledger.kit.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection that sends whatever it is told to, which no well-behaved HTTP client does. */
public final class RawHttp implements AutoCloseable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final Socket socket;
    private final InputStream in;

    /** Connects to a service at its address, for example {@code http://127.0.0.1:40123}. */
    public RawHttp(String url) {
        URI address = URI.create(url);
        try {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout((int) ANSWER_WITHIN.toMillis());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends text as it is. */
    public RawHttp send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are. */
    public RawHttp send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** The next answer on this connection. */
    public Answer receive() throws IOException {
        String[] status = line(in).split(" ", 3);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        byte[] body = body(headers);
        return new Answer(
                Integer.parseInt(status[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Whether the other side has closed the connection. */
    public boolean isClosed() throws IOException {
        return in.read() < 0;
    }

    /** Whether an answer has begun to come, or comes within a time. */
    public boolean hasAnswer(Duration within) throws IOException {
        socket.setSoTimeout((int) within.toMillis());
        in.mark(1);
        try {
            in.read();
            in.reset();
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        } finally {
            socket.setSoTimeout((int) ANSWER_WITHIN.toMillis());
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * An answer.
     *
     * @param headers by name in lower case
     */
    public record Answer(int status, Map<String, String> headers, String text) {

        /** Its body as JSON; a missing node where it is none. */
        public JsonNode body() {
            return headers.getOrDefault("content-type", "").contains("json")
                    ? JSON.readTree(text)
                    : JSON.missingNode();
        }

        /** The stable code of a problem. */
        public @Nullable String code() {
            return body().at("/code").asString();
        }
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return chunks(in);
        }
        return "close".equals(headers.get("connection")) ? in.readAllBytes() : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        // Ends with an empty line, where trailers would be.
        line(in);
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection ended within an answer: " + line);
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
