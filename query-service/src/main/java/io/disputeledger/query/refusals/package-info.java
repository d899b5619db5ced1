/** Why commands were refused. */
@NullMarked
package io.disputeledger.query.refusals;

import org.jspecify.annotations.NullMarked;
