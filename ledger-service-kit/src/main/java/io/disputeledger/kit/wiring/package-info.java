/** The auto-configuration that the four services share. */
@NullMarked
package io.disputeledger.kit.wiring;

import org.jspecify.annotations.NullMarked;
