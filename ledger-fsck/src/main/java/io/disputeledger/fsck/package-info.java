/** The command line that checks a ledger's database. */
@NullMarked
package io.disputeledger.fsck;

import org.jspecify.annotations.NullMarked;
