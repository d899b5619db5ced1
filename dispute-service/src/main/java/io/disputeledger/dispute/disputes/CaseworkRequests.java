package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.ResponseStance;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.kit.http.FreeText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies of commands with which a complaint is worked on, with free text still readable. */
final class CaseworkRequests {

    /** More than any complaint needs, and few enough to fit an entry of the log. */
    private static final int LIST_MAX = 100;

    private static final String OFFICER = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

    private CaseworkRequests() {}

    /** Of ResubmitComplaint; what is left out stays. */
    record Resubmission(
            @Nullable Money claim,
            @Size(max = LIST_MAX) List<@NotNull RemedyKind> remedies,
            @FreeText String facts) {
        Resubmission {
            remedies = Objects.requireNonNullElse(remedies, List.of());
        }
    }

    /** Of AssignOfficer. */
    record Assignment(@NotNull @Pattern(regexp = OFFICER) String officer) {}

    /** Of RespondToComplaint. */
    record Response(@NotNull ResponseStance stance, @FreeText String answer) {}

    /** Of OpenEvidenceRound. */
    record Round(
            @NotEmpty @Size(max = LIST_MAX) List<@NotNull Side> asked, @FreeText String reason) {}

    /** Of ExtendDeadline; dueAt is the exclusive end from now on. */
    record Extension(@NotNull DeadlineKind kind, @NotNull Instant dueAt, @FreeText String reason) {}
}
