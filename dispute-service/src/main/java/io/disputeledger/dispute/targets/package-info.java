/** The platform's promises whose end nobody knows yet, until the calendar tells. */
@NullMarked
package io.disputeledger.dispute.targets;

import org.jspecify.annotations.NullMarked;
