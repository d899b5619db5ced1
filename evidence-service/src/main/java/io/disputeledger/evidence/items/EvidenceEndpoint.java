package io.disputeledger.evidence.items;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.SubmitEvidence;
import io.disputeledger.evidence.windows.DisputeGuard;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.openapi.Described;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Items of evidence over HTTP. A file name may name people, so it is sealed before it goes on. */
@RestController
class EvidenceEndpoint {

    private final Commands commands;
    private final DisputeGuard disputes;
    private final TextSeal seal;

    EvidenceEndpoint(Commands commands, DisputeGuard disputes, TextSeal seal) {
        this.commands = commands;
        this.disputes = disputes;
        this.seal = seal;
    }

    /**
     * SubmitEvidence: a party puts a file that it uploaded into evidence. Without an evidenceId the
     * service chooses one.
     */
    @Described(statuses = 201)
    @PostMapping("/v1/evidence")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> submitEvidence(
            @Valid @RequestBody SubmissionRequest body, CommandRequest request) {
        request.object().admit(disputes, body.disputeId().value());
        return commands.send(
                new SubmitEvidence(
                        Objects.requireNonNullElseGet(
                                body.evidenceId(), () -> new EvidenceId(request.derivedId())),
                        body.disputeId(),
                        body.kind(),
                        body.sha256(),
                        body.sizeBytes(),
                        body.mediaType(),
                        seal.seal("dispute:" + body.disputeId(), body.fileName()),
                        body.capturedAt(),
                        body.source(),
                        body.disclosure()),
                request);
    }
}
