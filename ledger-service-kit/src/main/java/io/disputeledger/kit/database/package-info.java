/** The schemas of the ledger's database: their migrations, and who may do what in them. */
@NullMarked
package io.disputeledger.kit.database;

import org.jspecify.annotations.NullMarked;
