package io.disputeledger.kit.http;

/** The body of a command that needs nothing but its path: {@code {}}, {@code null} or none. */
public record NoFields() {}
