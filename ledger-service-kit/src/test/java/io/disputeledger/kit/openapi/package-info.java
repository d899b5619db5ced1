/** What a service says of itself. */
@NullMarked
package io.disputeledger.kit.openapi;

import org.jspecify.annotations.NullMarked;
