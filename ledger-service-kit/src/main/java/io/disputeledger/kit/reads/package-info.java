/** What all reads share: one snapshot, its position, and who may see it. */
@NullMarked
package io.disputeledger.kit.reads;

import org.jspecify.annotations.NullMarked;
