/** The tree against published vectors, and against RFC 6962 and RFC 9162 written a second time. */
@NullMarked
package io.disputeledger.store.log.tree;

import org.jspecify.annotations.NullMarked;
