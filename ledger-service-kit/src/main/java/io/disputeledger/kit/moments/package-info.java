/** The ledger as of a moment that is past: which events it had, and what time it was. */
@NullMarked
package io.disputeledger.kit.moments;

import org.jspecify.annotations.NullMarked;
