/** The rules of points, thresholds and measures, as pure functions. */
@NullMarked
package io.disputeledger.penalty.accounts.domain;

import org.jspecify.annotations.NullMarked;
