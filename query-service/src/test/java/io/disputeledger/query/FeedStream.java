package io.disputeledger.query;

import io.disputeledger.kit.testing.LedgerClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of the live feed who does as the standard of server-sent events says. */
final class FeedStream implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private @Nullable String lastId;

    private FeedStream(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8), 1024);
    }

    /**
     * One event.
     *
     * @param id position
     * @param data CloudEvent in JSON
     */
    record Heard(long id, String data) {}

    static FeedStream open(LedgerClient client, String path, @Nullable String lastEventId) {
        HttpRequest.Builder request = client.request(path).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            FeedStream stream =
                    new FeedStream(
                            HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            stream.lastId = lastEventId;
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** What to send as Last-Event-ID when the stream breaks off here. */
    @Nullable String lastId() {
        return lastId;
    }

    /** The next event; null where the stream ends. */
    @Nullable Heard next() throws IOException {
        String id = null;
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("data: ")) {
                data.append(line, 6, line.length());
            } else if (line.isEmpty()) {
                lastId = id == null ? lastId : id;
                if (!data.isEmpty() && id != null) {
                    return new Heard(Long.parseLong(id), data.toString());
                }
            }
        }
        return null;
    }

    /** So many events. */
    List<Heard> next(int count) throws IOException {
        List<Heard> heard = new ArrayList<>();
        while (heard.size() < count) {
            Heard next = next();
            if (next == null) {
                throw new IOException("The stream ended after " + heard);
            }
            heard.add(next);
        }
        return heard;
    }

    /** Reads until the last id is at least this. */
    void awaitPassed(long position) throws IOException {
        while (lastId == null || Long.parseLong(lastId) < position) {
            String line = lines.readLine();
            if (line == null) {
                throw new IOException("The stream ended at " + lastId);
            }
            if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            }
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
