/** What the event storage promises, tried on a real and durable PostgreSQL. */
@NullMarked
package io.disputeledger.store.events;

import org.jspecify.annotations.NullMarked;
