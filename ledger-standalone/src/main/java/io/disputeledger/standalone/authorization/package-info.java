/**
 * A local authorization server, so that the ledger can be tried without a company's identity
 * provider.
 */
@NullMarked
package io.disputeledger.standalone.authorization;

import org.jspecify.annotations.NullMarked;
