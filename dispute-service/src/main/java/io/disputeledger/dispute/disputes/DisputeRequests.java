package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.Detection;
import io.disputeledger.contracts.disputes.IntakeReason;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.kit.http.FreeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies of dispute commands, with free text still readable. */
final class DisputeRequests {

    /** More than any ruling needs, and few enough to fit an entry of the log. */
    private static final int LIST_MAX = 100;

    private DisputeRequests() {}

    /** Of FileComplaint; without a disputeId the service chooses one. */
    record Complaint(
            @Nullable DisputeId disputeId,
            @NotNull OrderId orderId,
            @NotNull ComplaintCategory category,
            @NotNull Money claim,
            @NotEmpty @Size(max = LIST_MAX) List<@NotNull RemedyKind> remedies,
            @FreeText String facts) {}

    /** Of RejectComplaint. */
    record Rejection(@NotNull IntakeReason reason, @FreeText String guidance) {}

    /** Of WithdrawComplaint. */
    record Withdrawal(@FreeText String reason) {}

    /** Of RecordRespondentContact. */
    record Contact(@NotNull ContactChannel channel, @NotNull ContactOutcome outcome) {}

    /** Of IssueRuling; evidence, remedies and offences may be left out. */
    record Ruling(
            @NotNull RulingOutcome outcome,
            @Size(max = LIST_MAX) List<@NotNull EvidenceId> evidenceIds,
            @Size(max = LIST_MAX) List<@NotNull @Valid Remedy> remedies,
            @Size(max = LIST_MAX) List<@NotNull @Valid OffenceNamed> offences,
            @NotNull @Valid Reasons statementOfReasons) {

        Ruling {
            evidenceIds = Objects.requireNonNullElse(evidenceIds, List.of());
            remedies = Objects.requireNonNullElse(remedies, List.of());
            offences = Objects.requireNonNullElse(offences, List.of());
        }
    }

    /** Why a ruling is as it is; until may be left out. */
    record Reasons(
            @FreeText String facts,
            @NotEmpty @Size(max = LIST_MAX) List<@NotNull @Valid Reason> grounds,
            @FreeText String scope,
            @Nullable Instant until,
            @NotNull Detection detection,
            @NotNull Boolean automatedDetection,
            @NotNull Boolean automatedDecision) {}

    /** A clause, and why it applies. */
    record Reason(@NotNull @Size(max = 64) String clauseId, @FreeText String explanation) {}
}
