/** Published vectors, and proofs made by the server. */
@NullMarked
package io.disputeledger.verifier.log;

import org.jspecify.annotations.NullMarked;
