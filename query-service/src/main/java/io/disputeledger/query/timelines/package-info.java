/** What happened in one dispute, in the order of the log. */
@NullMarked
package io.disputeledger.query.timelines;

import org.jspecify.annotations.NullMarked;
