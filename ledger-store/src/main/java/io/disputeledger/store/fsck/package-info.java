/** Derives the whole log again from the events, and names the first place that lies. */
@NullMarked
package io.disputeledger.store.fsck;

import org.jspecify.annotations.NullMarked;
