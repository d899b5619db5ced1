package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.dispute.allowed.AllowedCommands;
import io.disputeledger.dispute.allowed.AskedCommand;
import io.disputeledger.dispute.allowed.OpenCommand;
import io.disputeledger.dispute.misuse.MisuseReportNow.Found;
import io.disputeledger.dispute.misuse.MisuseReportNow.Promised;
import io.disputeledger.dispute.misuse.MisuseReportNow.TakenBack;
import io.disputeledger.dispute.misuse.domain.MisuseDeciding;
import io.disputeledger.dispute.misuse.domain.MisuseReportState;
import io.disputeledger.dispute.misuse.domain.Promise;
import io.disputeledger.dispute.misuse.domain.Report;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.StreamStates;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.openapi.Described;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.OpenedTexts;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.time.LedgerClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One misuse report as it stands, over HTTP. */
@RestController
class MisuseReportNowEndpoint {

    private static final String RESOURCE = "/v1/misuse-reports/{id}";

    private final ConsistentReads reads;
    private final RecordedReports reports;
    private final AllowedCommands allowed;
    private final LedgerClock clock;
    private final TextSeal seal;

    MisuseReportNowEndpoint(
            ConsistentReads reads,
            RecordedReports reports,
            AllowedCommands allowed,
            LedgerClock clock,
            TextSeal seal) {
        this.reads = reads;
        this.reports = reports;
        this.allowed = allowed;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * Where a misuse report stands, why it was decided as it was, and which commands the caller may
     * send to it now. Of buyers and sellers, only the seller who reports reads it. Read from the
     * log itself, so nothing that was answered before is missing.
     */
    @Described(
            statuses = {200, 304},
            headers = HttpHeaders.ETAG)
    @GetMapping(value = RESOURCE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(
            roles = {Role.PARTY, Role.OFFICER, Role.REVIEWER, Role.PENALTY_OFFICER, Role.AUDITOR},
            object = ObjectRule.OWN_REPORT)
    ResponseEntity<MisuseReportNow> misuseReport(
            @PathVariable MisuseReportId id, HttpServletRequest request) {
        Snapshot snapshot = reads.ofLog(request);
        StreamStates.Current<MisuseReportState> current = reports.get(id);
        return ResponseEntity.ok()
                .eTag("\"" + current.version() + "\"")
                // What may be sent depends on who asks.
                .varyBy(HttpHeaders.AUTHORIZATION, Caller.ACTING_FOR, Caller.ACTING_AS)
                .cacheControl(CacheControl.noStore())
                .header(AnswerRenderer.POSITION, Long.toString(current.position()))
                .body(now(current, new Occasion(clock.now(), snapshot.reader())));
    }

    private MisuseReportNow now(
            StreamStates.Current<MisuseReportState> current, Occasion occasion) {
        MisuseReportState state = current.state();
        Report report = MisuseReportState.report(state).orElseThrow();
        OpenedTexts texts = new OpenedTexts(seal);
        return new MisuseReportNow(
                current.position(),
                current.version(),
                report.reportId(),
                report.orderId(),
                report.scenario(),
                report.clause(),
                MisuseReportState.nameOf(state),
                report.seller(),
                report.buyer(),
                texts.open(report.description()),
                report.filedAt(),
                report.searchWindow().dueAt(),
                Promise.in(state)
                        .map(promise ->
                                new Promised(
                                        promise.limit(),
                                        promise.deadline(),
                                        promise.deadline().isOverAt(occasion.now())))
                        .orElse(null),
                state instanceof MisuseReportState.Decided decided
                        ? new Found(
                                !(state instanceof MisuseReportState.Rejected),
                                decided.finding().orders(),
                                texts.open(decided.finding().reasons()),
                                decided.finding().decidedAt())
                        : null,
                state instanceof MisuseReportState.Upheld upheld ? upheld.exclusion() : null,
                state instanceof MisuseReportState.Reversed reversed
                        ? new TakenBack(texts.open(reversed.reasons()), reversed.reversedAt())
                        : null,
                commands(report, state, occasion));
    }

    private List<OpenCommand> commands(Report report, MisuseReportState state, Occasion occasion) {
        return allowed.of(
                RESOURCE,
                report.reportId().value(),
                occasion.actor().role(),
                MisuseDeciding.openings(state, occasion).entrySet().stream()
                        .map(asked -> new AskedCommand(asked.getKey(), asked::getValue)));
    }
}
