/** Real parts for tests: a PostgreSQL, an issuer of tokens, a running service, an HTTP client. */
@NullMarked
package io.disputeledger.kit.testing;

import org.jspecify.annotations.NullMarked;
