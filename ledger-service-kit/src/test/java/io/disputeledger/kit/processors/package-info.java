/** Event processors. */
@NullMarked
package io.disputeledger.kit.processors;

import org.jspecify.annotations.NullMarked;
