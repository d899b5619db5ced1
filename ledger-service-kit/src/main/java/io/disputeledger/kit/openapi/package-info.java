/** What a service says of itself: an OpenAPI 3.1 description, made from the code that runs. */
@NullMarked
package io.disputeledger.kit.openapi;

import org.jspecify.annotations.NullMarked;
