@NullMarked
package io.disputeledger.evidence;

import org.jspecify.annotations.NullMarked;
