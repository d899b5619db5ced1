package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.kit.http.FreeText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies of commands about misuse reports, with free text still readable. */
final class MisuseRequests {

    /** More than any report needs, and few enough to fit an entry of the log. */
    private static final int LIST_MAX = 100;

    private static final int SCENARIO_MAX = 64;

    private MisuseRequests() {}

    /** Of FileMisuseReport; without a reportId the service chooses one. */
    record Filing(
            @Nullable MisuseReportId reportId,
            @NotNull OrderId orderId,
            @NotNull @Size(min = 1, max = SCENARIO_MAX) String scenario,
            @FreeText String description) {}

    /** Of DecideMisuseReport; further orders may be left out. */
    record Judgement(
            @NotNull Boolean upheld,
            @Size(max = LIST_MAX) List<@NotNull OrderId> orders,
            @FreeText String reasons) {

        Judgement {
            orders = Objects.requireNonNullElse(orders, List.of());
        }
    }

    /** Of ReverseMisuseDecision. */
    record Reversal(@FreeText String reasons) {}
}
