package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.time.LedgerClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scoreboards over HTTP. */
@RestController
class ScoreboardEndpoint {

    private final ConsistentReads reads;
    private final Scoreboards scoreboards;
    private final LedgerClock clock;

    ScoreboardEndpoint(ConsistentReads reads, Scoreboards scoreboards, LedgerClock clock) {
        this.reads = reads;
        this.scoreboards = scoreboards;
        this.clock = clock;
    }

    /**
     * What stands against a seller. Sellers read only their own.
     *
     * @param account written {@code <marketplace>:<seller>}
     * @param at for which instant points and measures are computed (UTC); the ledger's now if not
     *     given
     */
    @GetMapping("/v1/scoreboards/{account}")
    @Access(
            roles = {Role.PARTY, Role.OFFICER, Role.PENALTY_OFFICER, Role.AUDITOR, Role.SERVICE},
            object = ObjectRule.OWN_ACCOUNT,
            id = "account")
    ResponseEntity<Scoreboard> scoreboard(
            @PathVariable String account,
            @RequestParam(required = false) @Nullable Instant at,
            HttpServletRequest request) {
        AccountId seller = accountId(account);
        return reads.answer(
                ScoreboardProjection.NAME,
                request,
                snapshot ->
                        scoreboards.of(
                                seller, Objects.requireNonNullElseGet(at, clock::now), snapshot));
    }

    private static AccountId accountId(String text) {
        try {
            return AccountId.parse(text);
        } catch (InvalidValue e) {
            throw new InvalidField("account", e.text());
        }
    }
}
