/** Which moments query-service answers for. */
@NullMarked
package io.disputeledger.query.moments;

import org.jspecify.annotations.NullMarked;
