/** Decides disputes: orders, complaints, evidence rounds and rulings. */
@NullMarked
package io.disputeledger.dispute;

import org.jspecify.annotations.NullMarked;
