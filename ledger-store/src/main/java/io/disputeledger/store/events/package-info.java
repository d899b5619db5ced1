/** An Axon event storage on PostgreSQL with group commit and gapless, commit-ordered positions. */
@NullMarked
package io.disputeledger.store.events;

import org.jspecify.annotations.NullMarked;
