package io.disputeledger.kit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Reads a body that must not be too long, nor take too long to come. */
final class TimelyBody {

    private static final int PIECE = 8 * 1024;

    private TimelyBody() {}

    /**
     * Reads to the end, however the body comes: with its length announced, or in chunks.
     *
     * @throws ProblemException BODY_TOO_LARGE, REQUEST_TIMEOUT, or UNREADABLE_BODY when it breaks
     *     off
     */
    static byte[] read(InputStream body, int bytesMax, Duration within) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        long deadline = System.nanoTime() + within.toNanos();
        for (int bytes = next(body, piece); bytes >= 0; bytes = next(body, piece)) {
            read.write(piece, 0, bytes);
            if (read.size() > bytesMax) {
                throw new ProblemException(
                        ProblemCode.BODY_TOO_LARGE, "body-too-large.command", bytesMax);
            }
            // A sender that is silent runs into the connector's time-out; one that drips, into
            // this.
            if (System.nanoTime() - deadline > 0) {
                throw new ProblemException(ProblemCode.REQUEST_TIMEOUT);
            }
        }
        return read.toByteArray();
    }

    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (SocketTimeoutException e) {
            throw because(new ProblemException(ProblemCode.REQUEST_TIMEOUT), e);
        } catch (IOException e) {
            throw because(new ProblemException(ProblemCode.UNREADABLE_BODY, "body.broke-off"), e);
        }
    }

    private static ProblemException because(ProblemException problem, IOException cause) {
        problem.initCause(cause);
        return problem;
    }
}
