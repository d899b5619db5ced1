/** Snapshots of an item of evidence, as they are stored. */
@NullMarked
package io.disputeledger.evidence.items;

import org.jspecify.annotations.NullMarked;
