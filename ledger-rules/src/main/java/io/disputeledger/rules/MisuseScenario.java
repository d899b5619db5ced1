package io.disputeledger.rules;

import io.disputeledger.rules.text.Source;

/**
 * A way in which a buyer can misuse the platform, that a seller may report once for an order.
 *
 * @param id its name, for example {@code MALICIOUS_DISPUTE}
 * @param clauseId the row
 * @param forwardProtection whether an upheld report also keeps what follows out of metrics, for as
 *     long as {@link WindowKind#METRIC_PROTECTION} says
 * @param source where the row comes from
 */
public record MisuseScenario(
        String id, String clauseId, boolean forwardProtection, Source source) {}
