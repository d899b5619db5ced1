/** What was given, read strictly: one spelling for each value, and every fault with its place. */
@NullMarked
package io.disputeledger.verifier.input;

import org.jspecify.annotations.NullMarked;
