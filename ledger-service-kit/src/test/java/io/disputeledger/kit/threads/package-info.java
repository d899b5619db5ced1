/** Work that goes on in the background until it is told to stop. */
@NullMarked
package io.disputeledger.kit.threads;

import org.jspecify.annotations.NullMarked;
