package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.Source;

/**
 * One entry of a bundle, not yet verified.
 *
 * @param entry the bytes of the entry
 * @param proof the text of its proof
 */
public record BundleEntry(Source entry, Source proof) {}
