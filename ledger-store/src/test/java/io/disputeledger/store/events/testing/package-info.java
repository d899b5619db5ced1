/** Real parts for tests: a PostgreSQL, event storages on it, and events to append. */
@NullMarked
package io.disputeledger.store.events.testing;

import org.jspecify.annotations.NullMarked;
