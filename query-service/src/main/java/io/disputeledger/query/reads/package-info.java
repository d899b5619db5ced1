/** What all reads share: one snapshot, its position, and who may see it. */
@NullMarked
package io.disputeledger.query.reads;

import org.jspecify.annotations.NullMarked;
