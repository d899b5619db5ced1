/** Who may call. */
@NullMarked
package io.disputeledger.kit.security;

import org.jspecify.annotations.NullMarked;
