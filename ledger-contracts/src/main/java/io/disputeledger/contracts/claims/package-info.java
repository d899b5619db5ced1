/** Keys that must be unique across streams. */
@NullMarked
package io.disputeledger.contracts.claims;

import org.jspecify.annotations.NullMarked;
