/** What was submitted in one dispute, and what became of it. */
@NullMarked
package io.disputeledger.query.evidence;

import org.jspecify.annotations.NullMarked;
