/** Notes, keys and checkpoints against published examples, and against every way to spoil them. */
@NullMarked
package io.disputeledger.store.log.notes;

import org.jspecify.annotations.NullMarked;
