package io.disputeledger.contracts;

/**
 * A published version of a rule pack.
 *
 * @param pack id of the pack, for example {@code alibaba-intl}
 * @param version from 1
 */
public record PackVersion(String pack, int version) {}
