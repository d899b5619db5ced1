/** Answers reads: dispute timelines, seller scoreboards and evidence views. */
@NullMarked
package io.disputeledger.query;

import org.jspecify.annotations.NullMarked;
