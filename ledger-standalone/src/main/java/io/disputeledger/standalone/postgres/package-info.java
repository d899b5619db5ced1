/** A durable PostgreSQL of the ledger's own: unpacked, started, checked and stopped here. */
@NullMarked
package io.disputeledger.standalone.postgres;

import org.jspecify.annotations.NullMarked;
