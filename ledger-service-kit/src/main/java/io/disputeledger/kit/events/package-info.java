/** Where events are stored and how their readers are woken. */
@NullMarked
package io.disputeledger.kit.events;

import org.jspecify.annotations.NullMarked;
