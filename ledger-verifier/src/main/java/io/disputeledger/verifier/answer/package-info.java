/** The answer to a command over HTTP, and the receipts in it. */
@NullMarked
package io.disputeledger.verifier.answer;

import org.jspecify.annotations.NullMarked;
