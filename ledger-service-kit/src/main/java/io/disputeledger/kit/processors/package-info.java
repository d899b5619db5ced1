/** Event processors: their progress, health, metrics and dead letters. */
@NullMarked
package io.disputeledger.kit.processors;

import org.jspecify.annotations.NullMarked;
