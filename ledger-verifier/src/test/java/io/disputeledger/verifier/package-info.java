/** The command line as auditors use it. */
@NullMarked
package io.disputeledger.verifier;

import org.jspecify.annotations.NullMarked;
