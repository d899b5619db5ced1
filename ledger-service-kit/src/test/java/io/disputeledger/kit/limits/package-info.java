/** How much a service takes on at once, from whom, and for how long. */
@NullMarked
package io.disputeledger.kit.limits;

import org.jspecify.annotations.NullMarked;
