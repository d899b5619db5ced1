/** Proves that the descriptions of the services are what the services do. */
@NullMarked
package io.disputeledger.endtoend.openapi;

import org.jspecify.annotations.NullMarked;
