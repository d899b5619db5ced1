/** A dispute that was exported as a ZIP, with everything that proves it. */
@NullMarked
package io.disputeledger.verifier.bundle;

import org.jspecify.annotations.NullMarked;
