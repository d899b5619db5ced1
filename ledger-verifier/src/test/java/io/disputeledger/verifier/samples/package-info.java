/** Samples that the server's own code makes, and the tool run on them. */
@NullMarked
package io.disputeledger.verifier.samples;

import org.jspecify.annotations.NullMarked;
