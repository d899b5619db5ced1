/** The live feed: every event as it is recorded, from the log itself, to many readers at once. */
@NullMarked
package io.disputeledger.query.feed;

import org.jspecify.annotations.NullMarked;
