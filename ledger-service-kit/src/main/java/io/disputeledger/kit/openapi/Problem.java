package io.disputeledger.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.kit.http.ReceiptBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not served (RFC 9457). Decide by {@code code}, which is stable; the texts are
 * for people. What does not apply is left out.
 *
 * @param type a URI that stands for the code
 * @param title the same for every occurrence
 * @param status HTTP status
 * @param detail what is wrong here, and what to do
 * @param instance the path of the request
 * @param code stable
 * @param errors the wrong values, each by its place
 * @param version the present version of the stream, when another one was expected
 * @param stream the stream that refused
 * @param position last position of the refusal's append
 * @param recordedAt the ledger's time of the refusal (UTC)
 * @param receipts proof that the refusal is recorded
 * @param clauseId the clause of the rule pack that says no
 * @param rulePack rule pack and version, for example {@code alibaba-intl@2026-01}
 * @param dueAt exclusive end of the limit that was missed (UTC)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) int status,
        @JsonProperty(required = true) String detail,
        @Nullable String instance,
        @JsonProperty(required = true) String code,
        @Nullable List<WrongField> errors,
        @Nullable Long version,
        @Nullable String stream,
        @Nullable Long position,
        @Nullable Instant recordedAt,
        @Nullable List<ReceiptBody> receipts,
        @Nullable String clauseId,
        @Nullable String rulePack,
        @Nullable Instant dueAt) {

    /**
     * One wrong value.
     *
     * @param field where, as a path into the body, or the name of a parameter or header
     * @param detail what is wrong and what would be right
     */
    record WrongField(String field, String detail) {}
}
