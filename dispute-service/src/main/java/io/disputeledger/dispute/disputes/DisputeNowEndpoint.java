package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.dispute.allowed.AllowedCommands;
import io.disputeledger.dispute.allowed.AskedCommand;
import io.disputeledger.dispute.disputes.DisputeNow.Limit;
import io.disputeledger.dispute.disputes.domain.Complaint;
import io.disputeledger.dispute.disputes.domain.DisputeAction;
import io.disputeledger.dispute.disputes.domain.DisputeFacts;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import io.disputeledger.dispute.disputes.domain.Due;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.commands.StreamStates;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.openapi.Described;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.kit.time.LedgerClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One dispute as it stands, over HTTP. */
@RestController
class DisputeNowEndpoint {

    private static final String RESOURCE = "/v1/disputes/{id}";

    private final ConsistentReads reads;
    private final StreamStates streams;
    private final AllowedCommands allowed;
    private final LedgerClock clock;
    private final PublishedRules rules;
    private final RecordedFacts facts;

    DisputeNowEndpoint(
            ConsistentReads reads,
            StreamStates streams,
            AllowedCommands allowed,
            LedgerClock clock,
            PublishedRules rules,
            RecordedFacts facts) {
        this.reads = reads;
        this.streams = streams;
        this.allowed = allowed;
        this.clock = clock;
        this.rules = rules;
        this.facts = facts;
    }

    /**
     * Where a dispute stands, what is due in it, and which commands the caller may send to it now.
     * Read from the log itself, so nothing that was answered before is missing. 304 when it is what
     * {@code If-None-Match} names.
     */
    @Described(
            statuses = {200, 304},
            headers = HttpHeaders.ETAG)
    @GetMapping(value = RESOURCE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.PENALTY_OFFICER,
                Role.AUDITOR,
                Role.SERVICE
            },
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<DisputeNow> dispute(@PathVariable DisputeId id, HttpServletRequest request) {
        Snapshot snapshot = reads.ofLog(request);
        StreamStates.Current<DisputeState> current =
                streams.of(
                                DisputeEvent.streamId(id),
                                new DisputeState.Unfiled(),
                                DisputeEvent.class,
                                DisputeState::evolve)
                        .orElseThrow(() -> new NotFound("dispute", id));
        DisputeNow dispute = now(id, current, new Occasion(clock.now(), snapshot.reader()));
        snapshot.concerns("dispute " + id, dispute.complainant(), dispute.respondent());
        return ResponseEntity.ok()
                .eTag(etag(dispute))
                // What may be sent depends on who asks.
                .varyBy(HttpHeaders.AUTHORIZATION, Caller.ACTING_FOR, Caller.ACTING_AS)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(AnswerRenderer.POSITION, Long.toString(dispute.position()))
                .body(dispute);
    }

    // Time running out changes the answer, and not the version.
    private static String etag(DisputeNow dispute) {
        long over = dispute.due().stream().filter(Limit::over).count();
        return "\"" + dispute.version() + (over == 0 ? "" : "." + over) + "\"";
    }

    private DisputeNow now(
            DisputeId id, StreamStates.Current<DisputeState> current, Occasion occasion) {
        DisputeState state = current.state();
        Complaint complaint = DisputeState.complaint(state).orElseThrow();
        return new DisputeNow(
                current.position(),
                current.version(),
                id,
                complaint.orderId(),
                DisputeState.nameOf(state),
                complaint.category(),
                complaint.complainant(),
                complaint.respondent(),
                complaint.seller(),
                complaint.filedAt(),
                complaint.rules(),
                limits(state, occasion.now()),
                allowed.of(RESOURCE, id.value(), occasion.actor().role(), asked(state, occasion)));
    }

    private Stream<AskedCommand> asked(DisputeState state, Occasion occasion) {
        DisputeFacts known = facts.by(rules.packs(occasion.now()));
        return Arrays.stream(DisputeAction.values())
                .map(action ->
                        new AskedCommand(
                                action.command(), () -> action.opening(state, occasion, known)));
    }

    private static List<Limit> limits(DisputeState state, Instant now) {
        return Due.in(state).stream()
                .map(due ->
                        new Limit(
                                due.kind(),
                                due.deadline().dueAt(),
                                due.deadline().clause(),
                                due.deadline().zone(),
                                due.deadline().isOverAt(now)))
                .sorted(Comparator.comparing(Limit::dueAt))
                .toList();
    }
}
