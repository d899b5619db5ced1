/** Rule packs and calendars as the ledger has recorded them, for decisions. */
@NullMarked
package io.disputeledger.kit.rules;

import org.jspecify.annotations.NullMarked;
