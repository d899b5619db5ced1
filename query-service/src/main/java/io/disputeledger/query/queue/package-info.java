/** What waits for a step of the platform, by the clock that ends next. */
@NullMarked
package io.disputeledger.query.queue;

import org.jspecify.annotations.NullMarked;
