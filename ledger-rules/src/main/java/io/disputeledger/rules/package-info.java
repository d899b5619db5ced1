/** The marketplaces' rules as versioned data, and the pure arithmetic of deadlines and points. */
@NullMarked
package io.disputeledger.rules;

import org.jspecify.annotations.NullMarked;
