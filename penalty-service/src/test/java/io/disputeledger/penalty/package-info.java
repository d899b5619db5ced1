/** The service as its callers and its operators meet it. */
@NullMarked
package io.disputeledger.penalty;

import org.jspecify.annotations.NullMarked;
