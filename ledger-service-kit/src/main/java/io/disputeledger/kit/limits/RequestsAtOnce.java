package io.disputeledger.kit.limits;

import io.disputeledger.kit.http.Problem;
import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.http.ProblemCode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests through at once and no more: those beyond are told at once to come again,
 * instead of making all wait. Threads are virtual, so nothing else bounds them. An answer that goes
 * on for ever has a bound of its own, and says so.
 */
public class RequestsAtOnce extends OncePerRequestFilter implements MeterBinder {

    private static final String PERMIT = RequestsAtOnce.class.getName() + ".permit";

    private final Semaphore free;
    private final int max;
    private final ProblemAnswers problems;

    /** Lets {@code max} requests through. */
    public RequestsAtOnce(int max, ProblemAnswers problems) {
        this.max = max;
        this.free = new Semaphore(max);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Probes.isOne(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!free.tryAcquire()) {
            problems.write(request, response, Problem.of(ProblemCode.OVERLOADED));
            return;
        }
        Permit permit = new Permit(free);
        request.setAttribute(PERMIT, permit);
        try {
            chain.doFilter(request, response);
        } finally {
            permit.giveBack();
        }
    }

    /** Lets another request in instead of this one, which goes on under a bound of its own. */
    public static void countNoLonger(HttpServletRequest request) {
        if (request.getAttribute(PERMIT) instanceof Permit permit) {
            permit.giveBack();
        }
    }

    /** To be given back once, by whoever comes first. */
    private static final class Permit {
        private final Semaphore free;
        private final AtomicBoolean held = new AtomicBoolean(true);

        Permit(Semaphore free) {
            this.free = free;
        }

        void giveBack() {
            if (held.getAndSet(false)) {
                free.release();
            }
        }
    }

    /** How many are under way. */
    public int underWay() {
        return max - free.availablePermits();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("ledger.requests.under.way", this, RequestsAtOnce::underWay)
                .description("Requests under way, of at most ledger.limits.requests-at-once-max")
                .register(meters);
    }
}
