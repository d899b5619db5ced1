/** Snapshots of an account, as they are stored. */
@NullMarked
package io.disputeledger.penalty.accounts;

import org.jspecify.annotations.NullMarked;
