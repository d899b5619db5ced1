package io.disputeledger.dispute;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.RawHttp;
import io.disputeledger.kit.testing.RunningService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A complaint of which the first half has been sent.
 *
 * @param rest the second half of its body
 */
record HalfSent(RawHttp connection, String rest) implements AutoCloseable {

    static HalfSent complaint(
            DisputeDesk desk, RunningService service, String dispute, String order, String key)
            throws IOException {
        String body = DisputeDesk.complaint(dispute, order);
        String head =
                """
                POST /v1/disputes HTTP/1.1
                Host: ledger
                Authorization: Bearer %s
                Acting-For: PARTY:B-77
                Content-Type: application/json
                Idempotency-Key: %s
                Content-Length: %d

                """
                        .formatted(
                                desk.issuer().token("platform", Role.SERVICE),
                                key,
                                body.getBytes(StandardCharsets.UTF_8).length);
        int half = body.length() / 2;
        return new HalfSent(
                new RawHttp(service.url())
                        .send(head.replace("\n", "\r\n") + body.substring(0, half)),
                body.substring(half));
    }

    /** Sends the rest, and reads the answer. */
    RawHttp.Answer finish() throws IOException {
        return connection.send(rest).receive();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
