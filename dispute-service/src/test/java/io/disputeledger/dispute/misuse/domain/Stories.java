package io.disputeledger.dispute.misuse.domain;

import static io.disputeledger.dispute.misuse.domain.GivenReport.CLOCK;
import static io.disputeledger.dispute.misuse.domain.GivenReport.CONFIRM;
import static io.disputeledger.dispute.misuse.domain.GivenReport.DECISION_DUE_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.ELAPSE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.OFFICER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REVERSE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REVIEWER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.SERVICE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.UPHOLD;
import static io.disputeledger.dispute.misuse.domain.GivenReport.filed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.rejected;

import io.disputeledger.contracts.misuse.MisuseReportEvent;
import java.util.List;
import java.util.stream.Stream;

/** Reports for samples. */
public final class Stories {

    /**
     * Every kind of event and of state: one report is rejected, and then another is upheld late.
     */
    public static final List<MisuseReportEvent> EVERYTHING =
            Stream.concat(
                            rejected().events().stream(),
                            filed()
                                    .and(ELAPSE, DECISION_DUE_AT, CLOCK)
                                    .and(UPHOLD, DECISION_DUE_AT, OFFICER)
                                    .and(CONFIRM, DECISION_DUE_AT, SERVICE)
                                    .and(REVERSE, DECISION_DUE_AT, REVIEWER)
                                    .events()
                                    .stream())
                    .toList();

    private Stories() {}
}
