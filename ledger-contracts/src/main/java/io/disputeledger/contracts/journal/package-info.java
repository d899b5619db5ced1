/** What became of every command that reached a decision. */
@NullMarked
package io.disputeledger.contracts.journal;

import org.jspecify.annotations.NullMarked;
