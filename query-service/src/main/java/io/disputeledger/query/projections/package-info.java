/** How far the projections are, and how an operator rebuilds them. */
@NullMarked
package io.disputeledger.query.projections;

import org.jspecify.annotations.NullMarked;
