package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.kit.http.FreeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies of commands with which the parties come to terms, with free text still readable. */
final class TalksRequests {

    /** More than any dispute needs, and few enough to fit an entry of the log. */
    private static final int LIST_MAX = 100;

    private TalksRequests() {}

    /** Of MakeOffer; without an offerId the service chooses one. */
    record Offer(
            @Nullable OfferId offerId,
            @Size(max = LIST_MAX) List<@NotNull @Valid Remedy> remedies,
            @Size(min = 1, max = FreeText.CHARACTERS_MAX) @Nullable String terms,
            @NotNull Instant expiresAt) {
        Offer {
            remedies = Objects.requireNonNullElse(remedies, List.of());
        }
    }

    /** Of AcceptOffer and DeclineOffer. */
    record Answer(@NotNull OfferId offerId) {}

    /** Of GiveConsent; remedies belong to a settlement alone. */
    record Consent(
            @NotNull ConsentMatter matter,
            @Size(max = LIST_MAX) List<@NotNull @Valid Remedy> remedies) {
        Consent {
            remedies = Objects.requireNonNullElse(remedies, List.of());
        }
    }

    /** Of RecordSettlement. */
    record Settlement(
            @Size(max = LIST_MAX) List<@NotNull @Valid Remedy> remedies,
            @Size(min = 1, max = FreeText.CHARACTERS_MAX) @Nullable String terms) {
        Settlement {
            remedies = Objects.requireNonNullElse(remedies, List.of());
        }
    }
}
