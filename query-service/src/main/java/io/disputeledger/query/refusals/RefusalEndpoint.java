package io.disputeledger.query.refusals;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.RequestLanguage;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.kit.reads.Page;
import io.disputeledger.kit.reads.Sort;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Refusals over HTTP: the answer to "why did that filing fail". */
@RestController
class RefusalEndpoint {

    private static final String STREAM = "[a-z-]{1,32}:[A-Za-z0-9._:@-]{1,160}";
    private static final String ACTOR = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

    private final PastReads reads;
    private final Refusals refusals;

    RefusalEndpoint(PastReads reads, Refusals refusals) {
        this.reads = reads;
        this.refusals = refusals;
    }

    /**
     * Commands that the rules refused, to whom and why, the newest first unless {@code sort} says
     * otherwise; for officers and auditors. Takes {@code limit} (1 to 200, 50 if not given) and
     * {@code cursor}.
     *
     * @param stream that decided, for example {@code dispute:D-1} or {@code
     *     account:alibaba-intl:S-9}
     * @param actor id of who sent the command, or of the service that sent it for them
     * @param refusedFrom first instant (UTC)
     * @param refusedUntil exclusive end (UTC)
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     */
    @GetMapping("/v1/refusals")
    @Access(
            roles = {Role.OFFICER, Role.PENALTY_OFFICER, Role.AUDITOR},
            object = ObjectRule.ANY)
    ResponseEntity<Page<RefusedCommand>> refusals(
            @RequestParam(required = false) @Nullable @Pattern(regexp = STREAM) String stream,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ACTOR) String actor,
            @RequestParam(required = false) @Nullable RefusalCode code,
            @RequestParam(required = false) @Nullable Instant refusedFrom,
            @RequestParam(required = false) @Nullable Instant refusedUntil,
            @RequestParam(required = false) @Nullable Sort sort,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        return reads.page(
                RefusalProjection.NAME,
                request,
                AsOf.parse(asOf),
                _ ->
                        refusals.of(
                                new RefusalFilter(
                                        stream, actor, code, refusedFrom, refusedUntil, sort),
                                RequestLanguage.of(request)),
                Function.identity());
    }
}
