package io.disputeledger.kit.commands;

import io.disputeledger.contracts.decisions.Decision;

/**
 * A decision that an aggregate has carried out.
 *
 * @param decision what was decided
 * @param streamId the stream that decided
 * @param versionBefore its version before; -1 when it did not exist
 * @param version its version afterwards
 */
public record Decided(Decision<?> decision, String streamId, long versionBefore, long version) {}
