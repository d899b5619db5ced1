/** Until when, and by whom, evidence may be submitted, as dispute-service reports it. */
@NullMarked
package io.disputeledger.evidence.windows;

import org.jspecify.annotations.NullMarked;
