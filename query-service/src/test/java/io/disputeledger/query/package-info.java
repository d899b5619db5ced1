/** What a caller of query-service meets. */
@NullMarked
package io.disputeledger.query;

import org.jspecify.annotations.NullMarked;
