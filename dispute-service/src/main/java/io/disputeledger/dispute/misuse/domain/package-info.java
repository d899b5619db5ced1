/** The rules of misuse reports, as pure functions. */
@NullMarked
package io.disputeledger.dispute.misuse.domain;

import org.jspecify.annotations.NullMarked;
