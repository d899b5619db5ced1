package io.disputeledger.query.projections;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.openapi.Described;
import io.disputeledger.kit.processors.ProcessorProgress;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projections over HTTP. */
@RestController
@RequestMapping("/v1/projections")
class ProjectionEndpoint {

    private final ProcessorProgress progress;
    private final Rebuilding rebuilding;

    ProjectionEndpoint(ProcessorProgress progress, Rebuilding rebuilding) {
        this.progress = progress;
        this.rebuilding = rebuilding;
    }

    /** How far every projection is. */
    @GetMapping
    @Access(
            roles = {Role.OPERATOR, Role.AUDITOR, Role.SERVICE},
            object = ObjectRule.ANY)
    List<ProjectionStatus> projections() {
        return progress.processors().stream().sorted().map(this::status).toList();
    }

    /** How far one projection is. */
    @GetMapping("/{name}")
    @Access(
            roles = {Role.OPERATOR, Role.AUDITOR, Role.SERVICE},
            object = ObjectRule.ANY)
    ProjectionStatus projection(@PathVariable String name) {
        if (!progress.processors().contains(name)) {
            throw new NotFound("projection", name);
        }
        return status(name);
    }

    /**
     * Rebuilds a projection from the first event; operators only. Its reads answer 503 until it is
     * back. Follow the Location to see how far it is. 409 while it is being rebuilt, and where
     * another process of this service runs it.
     */
    @Described(
            statuses = 202,
            problems = {ProblemCode.CONFLICT, ProblemCode.NOT_FOUND})
    @PostMapping(value = "/{name}/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(roles = Role.OPERATOR, object = ObjectRule.ANY)
    ResponseEntity<ProjectionStatus> replay(@PathVariable String name) {
        rebuilding.begin(name);
        return ResponseEntity.accepted()
                .location(URI.create("/v1/projections/" + name))
                .body(status(name));
    }

    // The place first: the head only grows, so the lag is never negative.
    private ProjectionStatus status(String name) {
        var place = progress.placeOf(name);
        return ProjectionStatus.of(name, place, progress.head());
    }
}
