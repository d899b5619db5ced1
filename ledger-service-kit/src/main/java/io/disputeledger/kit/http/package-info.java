/** How commands and reads travel over HTTP. */
@NullMarked
package io.disputeledger.kit.http;

import org.jspecify.annotations.NullMarked;
