package io.disputeledger.penalty.accounts;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.penalties.DeductPoints;
import io.disputeledger.contracts.penalties.HoldPoints;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sellers' accounts over HTTP: one operation for each command. */
@RestController
@RequestMapping("/v1/accounts/{id}")
class AccountEndpoint {

    private final Commands commands;

    AccountEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * The offence, when it was committed (UTC), the recorded event that establishes it, and the
     * points as the rule pack lists them.
     */
    record Penalty(
            @NotNull @Size(min = 1, max = 64) String offenceId,
            @NotNull Instant conductAt,
            @NotNull EventReference basis,
            @NotNull Points points) {

        /** The dispute whose event establishes the offence; null when another stream's does. */
        @Nullable DisputeId disputeId() {
            return basis.dispute().orElse(null);
        }
    }

    /** DeductPoints: a penalty officer deducts the points that an offence costs. */
    @PostMapping("/deduct-points")
    @Access(roles = Role.PENALTY_OFFICER, object = ObjectRule.ANY)
    ResponseEntity<Object> deductPoints(
            @PathVariable AccountId id, @Valid @RequestBody Penalty body, CommandRequest request) {
        return commands.send(
                new DeductPoints(
                        id,
                        body.offenceId(),
                        body.conductAt(),
                        body.basis(),
                        body.disputeId(),
                        body.points()),
                request);
    }

    /** HoldPoints: a penalty officer holds them until the appeal window has passed. */
    @PostMapping("/hold-points")
    @Access(roles = Role.PENALTY_OFFICER, object = ObjectRule.ANY)
    ResponseEntity<Object> holdPoints(
            @PathVariable AccountId id, @Valid @RequestBody Penalty body, CommandRequest request) {
        return commands.send(
                new HoldPoints(
                        id,
                        body.offenceId(),
                        body.conductAt(),
                        body.basis(),
                        body.disputeId(),
                        body.points()),
                request);
    }
}
