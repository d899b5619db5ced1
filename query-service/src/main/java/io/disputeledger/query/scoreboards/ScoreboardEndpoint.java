package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.PastReads;
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

    private final PastReads reads;
    private final Scoreboards scoreboards;

    ScoreboardEndpoint(PastReads reads, Scoreboards scoreboards) {
        this.reads = reads;
        this.scoreboards = scoreboards;
    }

    /**
     * What stands against a seller. Sellers read only their own.
     *
     * @param account written {@code <marketplace>:<seller>}
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     * @param at for which instant points, measures and the rate are computed from what was known
     *     then, also one that is still to come (UTC); that of {@code asOf} if not given
     */
    @GetMapping("/v1/scoreboards/{account}")
    @Access(
            roles = {Role.PARTY, Role.OFFICER, Role.PENALTY_OFFICER, Role.AUDITOR, Role.SERVICE},
            object = ObjectRule.OWN_ACCOUNT,
            id = "account")
    ResponseEntity<Scoreboard> scoreboard(
            @PathVariable String account,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Instant at,
            HttpServletRequest request) {
        AccountId seller = accountId(account);
        return reads.answer(
                ScoreboardProjection.NAME,
                request,
                AsOf.parse(asOf),
                (snapshot, moment) ->
                        scoreboards.of(
                                seller,
                                Objects.requireNonNullElse(at, moment.at()),
                                moment,
                                snapshot));
    }

    private static AccountId accountId(String text) {
        try {
            return AccountId.parse(text);
        } catch (InvalidValue e) {
            throw new InvalidField("account", e.text());
        }
    }
}
