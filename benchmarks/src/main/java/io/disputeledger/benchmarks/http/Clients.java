package io.disputeledger.benchmarks.http;

import com.nimbusds.jose.JOSEException;
import io.disputeledger.benchmarks.load.Callers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Clients that send a command, wait for its answer and send the next, each on a connection and with
 * a token of its own.
 */
final class Clients implements AutoCloseable {

    private final ServiceProcess service;
    private final List<String> tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Clients(ServiceProcess service, List<String> tokens) {
        this.service = service;
        this.tokens = tokens;
    }

    static Clients of(ServiceProcess service, Issuer issuer, String role, int clients)
            throws JOSEException {
        List<String> tokens = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            tokens.add(issuer.token(role.toLowerCase(Locale.ROOT) + client, role));
        }
        return new Clients(service, tokens);
    }

    static Clients one(ServiceProcess service, String token) {
        return new Clients(service, List.of(token));
    }

    /** A command of a client. */
    interface Command {
        /** The next, to be sent by this client. */
        Post next(int client);
    }

    /** Where, and what. */
    record Post(String path, String body) {}

    /**
     * What was measured.
     *
     * @param perSecond answers
     * @param serverMicros processor time of the server for each
     */
    record Measured(double perSecond, double serverMicros) {}

    Measured send(int commands, Command command) throws Exception {
        double before = service.processorTime().toNanos();
        double perSecond =
                Callers.perSecond(
                        tokens.size(), commands, client -> send(client, command.next(client)));
        double after = service.processorTime().toNanos();
        return new Measured(perSecond, (after - before) / 1e3 / commands);
    }

    void send(int client, Post post) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(service.url() + post.path()))
                                .header("Authorization", "Bearer " + tokens.get(client))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(post.body()))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(post + " was answered " + answer.body());
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
