/** How the storage talks to PostgreSQL. */
@NullMarked
package io.disputeledger.store.database;

import org.jspecify.annotations.NullMarked;
