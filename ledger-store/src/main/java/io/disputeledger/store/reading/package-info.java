/** Following the log as it grows: sources of events whose readers are woken, not polling. */
@NullMarked
package io.disputeledger.store.reading;

import org.jspecify.annotations.NullMarked;
