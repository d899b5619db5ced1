/** Disputes to be verified by outsiders, offline. */
@NullMarked
package io.disputeledger.dispute.bundles;

import org.jspecify.annotations.NullMarked;
