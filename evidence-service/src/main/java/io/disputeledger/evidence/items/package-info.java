/** One item of evidence: its stream, and its endpoints for submitting and reading it. */
@NullMarked
package io.disputeledger.evidence.items;

import org.jspecify.annotations.NullMarked;
