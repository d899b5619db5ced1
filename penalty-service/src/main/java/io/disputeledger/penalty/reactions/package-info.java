/** What follows for a seller from what others have decided. */
@NullMarked
package io.disputeledger.penalty.reactions;

import org.jspecify.annotations.NullMarked;
