/** The check of the whole log, on a real PostgreSQL. */
@NullMarked
package io.disputeledger.store.fsck;

import org.jspecify.annotations.NullMarked;
