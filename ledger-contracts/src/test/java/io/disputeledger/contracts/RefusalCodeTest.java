package io.disputeledger.contracts;

import static io.disputeledger.contracts.RefusalCode.DUPLICATE_CALENDAR;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_DISPUTE;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_EVIDENCE;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_EVIDENCE_ID;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_FEEDBACK;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_MISUSE_REPORT;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_OFFER;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_OPEN_DISPUTE;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_PENALTY;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_RULE_PACK;
import static io.disputeledger.contracts.RefusalCode.DUPLICATE_SCENARIO_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalCodeTest {

    @Test
    void ofADuplicateSaysThatTheThingExistsAndAllOthersThatTheRulesForbidIt() {
        assertThat(Stream.of(RefusalCode.values()).filter(RefusalCode::isDuplicate))
                .containsExactlyInAnyOrder(
                        DUPLICATE_DISPUTE,
                        DUPLICATE_OPEN_DISPUTE,
                        DUPLICATE_RULE_PACK,
                        DUPLICATE_CALENDAR,
                        DUPLICATE_OFFER,
                        DUPLICATE_FEEDBACK,
                        DUPLICATE_EVIDENCE,
                        DUPLICATE_EVIDENCE_ID,
                        DUPLICATE_PENALTY,
                        DUPLICATE_SCENARIO_REPORT,
                        DUPLICATE_MISUSE_REPORT);
    }
}
