package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.kit.http.FreeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies of commands that follow a ruling, with free text still readable. */
final class JudgementRequests {

    /** More than any ruling needs, and few enough to fit an entry of the log. */
    private static final int LIST_MAX = 100;

    private static final int SCORE_MAX = 5;
    private static final int NAME_MAX = 100;
    private static final String DOCKET = "[A-Za-z0-9][A-Za-z0-9 ./_-]{0,63}";

    private JudgementRequests() {}

    /** Of FileAppeal; evidence may be left out. */
    record Appeal(
            @FreeText String grounds, @Size(max = LIST_MAX) List<@NotNull EvidenceId> evidenceIds) {
        Appeal {
            evidenceIds = Objects.requireNonNullElse(evidenceIds, List.of());
        }
    }

    /**
     * Of DecideAppeal; remedies and offences belong to a varied ruling alone. Without offences
     * those of the ruling stand.
     */
    record Review(
            @NotNull AppealOutcome outcome,
            @Size(max = LIST_MAX) List<@NotNull @Valid Remedy> remedies,
            @Size(max = LIST_MAX) @Nullable List<@NotNull @Valid OffenceNamed> offences,
            @FreeText String reasons) {
        Review {
            remedies = Objects.requireNonNullElse(remedies, List.of());
        }
    }

    /** Of ConfirmExecution; document is the digest of what proves it. */
    record Confirmation(
            @NotNull @Positive Integer remedyNumber,
            @FreeText String proof,
            @Nullable Sha256 document) {}

    /** Of ApplyForcedMeasure; amount and depositBalance belong to a deduction alone. */
    record Force(
            @NotNull ForcedMeasure measure,
            @Nullable Money amount,
            @Nullable Money depositBalance,
            @Size(max = LIST_MAX) List<@NotNull @Positive Integer> satisfied) {
        Force {
            satisfied = Objects.requireNonNullElse(satisfied, List.of());
        }
    }

    /** Of NotifyExternalArbitration. */
    record Notice(
            @NotBlank @Size(max = NAME_MAX) String institution,
            @NotNull @Pattern(regexp = DOCKET) String docket,
            @NotNull Instant filedAt) {}

    /** Of RecordAward; award is its digest. */
    record Award(
            @NotNull @Pattern(regexp = DOCKET) String docket,
            @NotNull Sha256 award,
            @Size(max = LIST_MAX) List<@NotNull @Valid Remedy> remedies,
            @NotNull Boolean supersedesRuling) {
        Award {
            remedies = Objects.requireNonNullElse(remedies, List.of());
        }
    }

    /** Of GiveFeedback; text may be left out. */
    record Rating(
            @NotNull @Min(1) @Max(SCORE_MAX) Integer score,
            @Size(min = 1, max = FreeText.CHARACTERS_MAX) @Nullable String text) {}
}
