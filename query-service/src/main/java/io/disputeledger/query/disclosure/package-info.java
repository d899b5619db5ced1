/** What of an event one party may read, where the other may not. */
@NullMarked
package io.disputeledger.query.disclosure;

import org.jspecify.annotations.NullMarked;
