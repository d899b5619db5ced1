/** The command line: what an auditor asks, and one sentence for an answer. */
@NullMarked
package io.disputeledger.verifier;

import org.jspecify.annotations.NullMarked;
