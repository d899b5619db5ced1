/** ZIPs that are not what they seem. */
@NullMarked
package io.disputeledger.verifier.bundle;

import org.jspecify.annotations.NullMarked;
