/** Worked examples of the rules, told to all four services under a clock that is turned. */
@NullMarked
package io.disputeledger.endtoend.scenarios;

import org.jspecify.annotations.NullMarked;
