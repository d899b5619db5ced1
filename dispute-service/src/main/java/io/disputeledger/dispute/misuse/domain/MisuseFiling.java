package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.misuse.FileMisuseReport;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.SlaKind;
import io.disputeledger.rules.WindowKind;
import java.util.List;
import java.util.Optional;

/**
 * The seller of an order reports its buyer, once for each scenario, whatever becomes of the report
 * (同一笔订单同一场景仅支持举报一次). The pack in force at the filing applies.
 */
final class MisuseFiling {

    private MisuseFiling() {}

    static Decision<MisuseReportEvent> decide(
            MisuseReportState state,
            FileMisuseReport command,
            Occasion occasion,
            MisuseFacts facts) {
        OrderRecorded order = facts.order(command.orderId());
        if (!occasion.actor().isParty(order.seller())) {
            return Decision.forbidden("misuse.seller-reports");
        }
        Optional<RulePack> rules =
                facts.packs().inForce(command.orderId().marketplace(), occasion.now());
        if (rules.isEmpty()) {
            return Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE);
        }
        return rules.get()
                .scenario(command.scenario())
                .map(scenario -> rules.get().clause(scenario.clauseId()))
                .map(clause -> admit(state, command, occasion, facts, rules.get(), order, clause))
                .orElseGet(() -> Decision.refused(RefusalCode.UNKNOWN_SCENARIO));
    }

    private static Decision<MisuseReportEvent> admit(
            MisuseReportState state,
            FileMisuseReport command,
            Occasion occasion,
            MisuseFacts facts,
            RulePack rules,
            OrderRecorded order,
            Clause clause) {
        // Before the id, so that who repeats a report under its old id is told what matters.
        if (facts.reported(command.orderId(), command.scenario())) {
            return Decision.refused(Refusal.of(RefusalCode.DUPLICATE_SCENARIO_REPORT, clause));
        }
        if (!(state instanceof MisuseReportState.Unfiled)) {
            return Decision.refused(RefusalCode.DUPLICATE_MISUSE_REPORT);
        }
        return new Decision.Accepted<>(
                List.of(
                        new MisuseReportFiled(
                                command.reportId(),
                                command.orderId(),
                                order.seller(),
                                order.buyer(),
                                command.scenario(),
                                clause,
                                command.description(),
                                rules.deadline(WindowKind.MISUSE_QUERY, occasion.now()),
                                occasion.now(),
                                occasion.actor()),
                        new MisuseSlaTargetSet(
                                command.reportId(),
                                MisuseLimit.DECISION,
                                rules.sla(SlaKind.MISUSE_DECISION, occasion.now()),
                                occasion.now(),
                                occasion.actor())),
                List.of(
                        new ClaimChange.Take(
                                ClaimKey.misuseReport(command.orderId(), command.scenario()))));
    }
}
