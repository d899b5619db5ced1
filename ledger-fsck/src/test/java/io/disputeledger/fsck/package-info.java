/** The jar, as operators run it. */
@NullMarked
package io.disputeledger.fsck;

import org.jspecify.annotations.NullMarked;
