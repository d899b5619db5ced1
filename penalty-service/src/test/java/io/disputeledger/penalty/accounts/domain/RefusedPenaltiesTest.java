package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.clause;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deduct;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.given;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.hold;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.penalties.AccountEvent;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedPenaltiesTest {

    private static final Instant NOW = at("2026-04-10T14:00:00+08:00");
    private static final String PROVISIONAL = "FULFILMENT_PROOF_INCOMPLETE";
    private static final GivenAccount NO_PACK = given().rules(Optional.empty()).penalised(true);
    private static final GivenAccount PENALISED = given().penalised(true);

    @Test
    void deductionIsRefusedForTheFirstOfItsFaultsInOrder() {
        assertThat(NO_PACK.when(deduct("NO_SUCH_OFFENCE", 5), NOW))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE));
        assertThat(PENALISED.when(deduct("NO_SUCH_OFFENCE", 5), NOW))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_OFFENCE));
        assertThat(PENALISED.when(deduct(PROVISIONAL, 5), NOW))
                .isEqualTo(refused(RefusalCode.POINTS_NOT_IN_RULE, PROVISIONAL));
        assertThat(PENALISED.when(deduct(PROVISIONAL, 1), NOW))
                .isEqualTo(refused(RefusalCode.HOLD_REQUIRED, PROVISIONAL));
        assertThat(PENALISED.when(deduct("FORGED_EVIDENCE", 12), NOW))
                .isEqualTo(Decision.refused(RefusalCode.DUPLICATE_PENALTY));
        assertThat(given().when(deduct("FORGED_EVIDENCE", 12), NOW))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void holdIsRefusedForTheFirstOfItsFaultsInOrder() {
        assertThat(NO_PACK.when(hold("NO_SUCH_OFFENCE", 5), NOW))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE));
        assertThat(PENALISED.when(hold("NO_SUCH_OFFENCE", 5), NOW))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_OFFENCE));
        assertThat(PENALISED.when(hold(PROVISIONAL, 5), NOW))
                .isEqualTo(refused(RefusalCode.POINTS_NOT_IN_RULE, PROVISIONAL));
        assertThat(PENALISED.when(hold("FORGED_EVIDENCE", 12), NOW))
                .isEqualTo(refused(RefusalCode.NOT_PROVISIONAL, "FORGED_EVIDENCE"));
        assertThat(PENALISED.when(hold(PROVISIONAL, 1), NOW))
                .isEqualTo(Decision.refused(RefusalCode.DUPLICATE_PENALTY));
        assertThat(given().when(hold(PROVISIONAL, 1), NOW)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void conductLiesInThePast() {
        Instant before = at("2000-01-01T00:00:00+08:00");

        assertThat(NO_PACK.when(deduct("NO_SUCH_OFFENCE", 5), before))
                .isEqualTo(Decision.refused(RefusalCode.INSTANT_IN_FUTURE));
        assertThat(NO_PACK.when(hold("NO_SUCH_OFFENCE", 5), before))
                .isEqualTo(Decision.refused(RefusalCode.INSTANT_IN_FUTURE));
    }

    private static Decision<AccountEvent> refused(RefusalCode code, String clauseId) {
        return Decision.refused(Refusal.of(code, clause(clauseId)));
    }
}
