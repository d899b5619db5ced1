package io.disputeledger.query.feed;

import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import java.util.HashMap;
import java.util.Map;

/**
 * How many read the feed at once: all together, and through one caller, so that nobody takes every
 * seat. Counted apart from requests, because a feed never ends.
 */
final class Seats {

    private final int max;
    private final int ofCallerMax;
    private final Map<String, Integer> ofCaller = new HashMap<>();
    private int taken;

    Seats(int max, int ofCallerMax) {
        this.max = max;
        this.ofCallerMax = ofCallerMax;
    }

    /**
     * Takes one; each has its {@link #leave}.
     *
     * @param caller the subject of the access token
     * @throws ProblemException TOO_MANY_REQUESTS when the caller has as many as one may,
     *     UNAVAILABLE when all are taken
     */
    synchronized void take(String caller) {
        int already = ofCaller.getOrDefault(caller, 0);
        if (already >= ofCallerMax) {
            throw new ProblemException(
                    ProblemCode.TOO_MANY_REQUESTS, "feed.full-for-caller", ofCallerMax);
        }
        if (taken >= max) {
            throw new ProblemException(ProblemCode.UNAVAILABLE, "feed.full");
        }
        ofCaller.put(caller, already + 1);
        taken++;
    }

    synchronized void leave(String caller) {
        ofCaller.computeIfPresent(caller, (_, seats) -> seats == 1 ? null : seats - 1);
        taken--;
    }

    synchronized int taken() {
        return taken;
    }
}
