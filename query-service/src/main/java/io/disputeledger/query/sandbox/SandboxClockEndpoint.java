package io.disputeledger.query.sandbox;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.openapi.Described;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of a sandbox over HTTP. Outside a sandbox there is no such path. */
@RestController
@Profile("sandbox")
@RequestMapping(SandboxClockEndpoint.PATH)
class SandboxClockEndpoint {

    static final String PATH = "/v1/sandbox/clock";

    /** After this long the answer is that the jump goes on. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);

    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMillis(20);

    /** RFC 7240: the caller does not wait. */
    private static final String RESPOND_ASYNC = "respond-async";

    private final TurnableClock clock;

    SandboxClockEndpoint(TurnableClock clock) {
        this.clock = clock;
    }

    /** What the clock shows, the next due instant, and how far a jump is. */
    @GetMapping
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.PENALTY_OFFICER,
                Role.AUDITOR,
                Role.OPERATOR,
                Role.SERVICE
            },
            object = ObjectRule.ANY)
    ClockView clock() {
        return clock.view();
    }

    /**
     * Moves the clock of all services forward, or changes how fast it runs; platform services and
     * operators only. A jump stops at each instant at which a limit of any service runs out, until
     * every service has reacted. 200 when it is there; 202 when it is still on its way, or at once
     * with {@code Prefer: respond-async}: read the clock until {@code jump.state} is no longer
     * RUNNING. 422 CLOCK_MOVES_FORWARD when the new time lies before the present one, 409
     * CLOCK_IS_MOVING when another jump is on its way, 503 when a service does not keep up; the
     * clock stands where it came to then.
     */
    @Described(
            statuses = {200, 202},
            problems = {ProblemCode.CLOCK_MOVES_FORWARD, ProblemCode.CLOCK_IS_MOVING})
    @PutMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(
            roles = {Role.OPERATOR, Role.SERVICE},
            object = ObjectRule.ANY)
    ResponseEntity<ClockView> turn(
            @RequestBody ClockMove move,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        Optional<Jump> begun = clock.turn(move);
        if (begun.isEmpty()) {
            return ResponseEntity.ok(clock.view());
        }
        Jump jump = begun.get();
        boolean waits = prefer == null || !prefer.contains(RESPOND_ASYNC);
        long end = System.nanoTime() + (waits ? ANSWERS_WITHIN.toNanos() : 0);
        while (jump.state() == Jump.State.RUNNING && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOKS_AGAIN_AFTER.toNanos());
            jump = clock.progressOf(jump);
        }
        return switch (jump.state()) {
            case DONE, STOPPED -> ResponseEntity.ok(clock.view());
            case RUNNING ->
                    ResponseEntity.accepted()
                            .location(URI.create(PATH))
                            .header(HttpHeaders.RETRY_AFTER, "1")
                            .body(clock.view());
            case FAILED -> throw failed(jump);
        };
    }

    /** Stops a jump where it is; the clock stands still there. */
    @DeleteMapping(value = "/jump", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(
            roles = {Role.OPERATOR, Role.SERVICE},
            object = ObjectRule.ANY)
    ClockView stop() {
        clock.stop();
        return clock.view();
    }

    private ProblemException failed(Jump jump) {
        return new ProblemException(
                ProblemCode.POSITION_NOT_REACHED,
                "sandbox.clock-stopped",
                clock.view().now(),
                String.valueOf(jump.detail()));
    }
}
