package io.disputeledger.query.sandbox;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.kit.time.SandboxClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of a sandbox over HTTP. Outside a sandbox there is no such path. */
@RestController
@Profile("sandbox")
@RequestMapping("/v1/sandbox/clock")
class SandboxClockEndpoint {

    private final SandboxClock clock;
    private final SandboxReactions reactions;

    SandboxClockEndpoint(SandboxClock clock, SandboxReactions reactions) {
        this.clock = clock;
        this.reactions = reactions;
    }

    /**
     * Where to move the clock.
     *
     * @param now the new time, not before the present one (UTC)
     * @param ticking whether the clock goes on from there, or stands still; true if not given
     */
    record Move(@Nullable @NotNull Instant now, @Nullable Boolean ticking) {}

    /** What the clock shows. */
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
    SandboxClock.Reading read() {
        return clock.read();
    }

    /**
     * Moves the clock of all services forward; platform services and operators only. It moves when
     * every service has reacted to everything recorded, so that what a ruling causes is dated
     * before. 422 CLOCK_MOVES_FORWARD when the new time lies before the present one; nothing has
     * changed then.
     */
    @PutMapping
    @Access(
            roles = {Role.OPERATOR, Role.SERVICE},
            object = ObjectRule.ANY)
    SandboxClock.Reading move(@Valid @RequestBody Move move) {
        Instant now = move.now();
        if (now == null) {
            throw new IllegalStateException("A move is validated before it gets here.");
        }
        reactions.settle();
        if (!clock.moveTo(now, !Boolean.FALSE.equals(move.ticking()))) {
            throw new ProblemException(
                    ProblemCode.CLOCK_MOVES_FORWARD,
                    "sandbox.clock-moves-forward",
                    clock.now(),
                    now);
        }
        return clock.read();
    }
}
