package io.disputeledger.kit.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of a service, {@code ledger.limits.*}. Each process counts by itself.
 *
 * @param requestsAtOnceMax requests under way; one more is answered 503 OVERLOADED. Twice what a
 *     connection pool of 16 and a queue of appends keep busy on two cores
 * @param callerRequestsPerSecond requests of one caller in the long run; beyond, 429
 *     TOO_MANY_REQUESTS. A caller is the subject of the access token, or else an address
 * @param callerBurst requests that one caller may send at once after a pause
 * @param callersMax callers that are counted at the same time; the least recent one is forgotten
 * @param bodyWithin how long the body of a command may take to come; beyond, 408 REQUEST_TIMEOUT
 * @param announceShutdownFor how long a service that is told to stop goes on taking requests while
 *     its readiness is down, so that a load balancer looks elsewhere first
 */
@ConfigurationProperties("ledger.limits")
public record LimitProperties(
        @DefaultValue("256") int requestsAtOnceMax,
        @DefaultValue("2000") int callerRequestsPerSecond,
        @DefaultValue("4000") int callerBurst,
        @DefaultValue("10000") int callersMax,
        @DefaultValue("10s") Duration bodyWithin,
        @DefaultValue("0s") Duration announceShutdownFor) {

    /** Refuses bounds that would let nothing through. */
    public LimitProperties {
        if (requestsAtOnceMax < 1
                || callerRequestsPerSecond < 1
                || callerBurst < 1
                || callersMax < 1
                || !bodyWithin.isPositive()
                || announceShutdownFor.isNegative()) {
            throw new IllegalArgumentException(
                    "ledger.limits.* are at least 1, and its times not negative.");
        }
    }
}
