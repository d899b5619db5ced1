package io.disputeledger.query.sandbox;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.openapi.Described;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which ledger a sandbox holds, and how to begin another. Outside a sandbox there is no such path.
 */
@RestController
@Profile("sandbox")
@RequestMapping(SandboxLedgerEndpoint.PATH)
class SandboxLedgerEndpoint {

    static final String PATH = "/v1/sandbox/ledger";

    private static final Logger log = LoggerFactory.getLogger(SandboxLedgerEndpoint.class);

    private final ObjectProvider<StartOver> startOver;
    private final String origin;

    SandboxLedgerEndpoint(
            ObjectProvider<StartOver> startOver, @Value("${ledger.log.origin:}") String origin) {
        this.startOver = startOver;
        this.origin = origin;
    }

    /**
     * Which ledger it is.
     *
     * @param origin the name of its log
     */
    record LedgerView(String origin) {}

    /**
     * Which ledger is to be forgotten.
     *
     * @param origin the name of its log, so that a request sent twice does not end two ledgers
     */
    record End(@Nullable @NotNull String origin) {}

    /** Which ledger it is. */
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
    LedgerView ledger() {
        return new LedgerView(origin);
    }

    /**
     * Forgets every event, key and file of the ledger and begins another, with another name and key
     * of its log; platform services and operators only. 202 with the new name: meanwhile the
     * services refuse connections; read this path until it names the new ledger. 400 INVALID_FIELD
     * when the body names another ledger than this one; 404 where services run each by itself.
     */
    @Described(statuses = 202, problems = ProblemCode.NOT_FOUND)
    @PostMapping(value = "/start-over", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(
            roles = {Role.OPERATOR, Role.SERVICE},
            object = ObjectRule.ANY)
    ResponseEntity<LedgerView> startOver(@Valid @RequestBody End end) {
        if (!origin.equals(end.origin())) {
            throw new InvalidField("origin", "sandbox.another-ledger", origin);
        }
        StartOver way = startOver.getIfAvailable();
        if (way == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "sandbox.runs-by-itself");
        }
        log.warn("The ledger {} ends", origin);
        return ResponseEntity.accepted()
                .location(URI.create(PATH))
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(new LedgerView(way.begin()));
    }
}
