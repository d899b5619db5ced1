/** The clock of a sandbox, which clients may turn forward. */
@NullMarked
package io.disputeledger.query.sandbox;

import org.jspecify.annotations.NullMarked;
