/** Keeps evidence: files under their digest, and their custody. */
@NullMarked
package io.disputeledger.evidence;

import org.jspecify.annotations.NullMarked;
