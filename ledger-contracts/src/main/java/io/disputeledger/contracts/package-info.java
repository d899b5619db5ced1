/** The words that every service shares: ids, money, points, actors, clauses and deadlines. */
@NullMarked
package io.disputeledger.contracts;

import org.jspecify.annotations.NullMarked;
