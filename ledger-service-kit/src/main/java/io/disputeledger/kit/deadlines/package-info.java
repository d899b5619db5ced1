/** Says it when limits run out: durable, once, in order, whichever replica runs. */
@NullMarked
package io.disputeledger.kit.deadlines;

import org.jspecify.annotations.NullMarked;
