package io.disputeledger.kit.http;

/** The body of a command that needs nothing but its path: {@code {}} or none. */
public record NoFields() {}
