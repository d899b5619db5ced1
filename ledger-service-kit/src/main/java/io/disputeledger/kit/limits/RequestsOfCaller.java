package io.disputeledger.kit.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.disputeledger.kit.http.Problem;
import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.http.ProblemCode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one caller from taking the service from all others: a bucket of tokens each, refilled at a
 * steady rate. Who holds no access token is known by address.
 */
public class RequestsOfCaller extends OncePerRequestFilter {

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final LoadingCache<String, Bucket> buckets;
    private final ProblemAnswers problems;

    /** Bounds each caller so. */
    public RequestsOfCaller(LimitProperties limits, ProblemAnswers problems) {
        this.problems = problems;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(limits.callersMax())
                        .build(_ ->
                                Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity(limits.callerBurst())
                                                        .refillGreedy(
                                                                limits.callerRequestsPerSecond(),
                                                                Duration.ofSeconds(1)))
                                        .build());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Probes.isOne(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe token = buckets.get(callerOf(request)).tryConsumeAndReturnRemaining(1);
        if (token.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.ceilDiv(token.getNanosToWaitForRefill(), NANOS_PER_SECOND);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        problems.write(request, response, Problem.of(ProblemCode.TOO_MANY_REQUESTS));
    }

    private static String callerOf(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        return caller == null ? "address " + request.getRemoteAddr() : "caller " + caller.getName();
    }
}
