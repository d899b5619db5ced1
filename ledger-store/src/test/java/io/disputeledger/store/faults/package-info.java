/** What the storage promises, while database, disk, connections and processes fail under it. */
@NullMarked
package io.disputeledger.store.faults;

import org.jspecify.annotations.NullMarked;
