/** The log for outsiders: checkpoints, tiles and proofs. */
@NullMarked
package io.disputeledger.query.log;

import org.jspecify.annotations.NullMarked;
