/** The live feed's own parts. */
@NullMarked
package io.disputeledger.query.feed;

import org.jspecify.annotations.NullMarked;
