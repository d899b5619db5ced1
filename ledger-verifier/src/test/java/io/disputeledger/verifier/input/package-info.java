/** What is read, and what is refused, byte by byte. */
@NullMarked
package io.disputeledger.verifier.input;

import org.jspecify.annotations.NullMarked;
