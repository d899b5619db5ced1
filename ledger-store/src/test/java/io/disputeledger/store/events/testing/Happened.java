package io.disputeledger.store.events.testing;

/** An event that says what happened. */
public record Happened(String what) {}
