/** The rules of misuse reports, told as examples. */
@NullMarked
package io.disputeledger.dispute.misuse.domain;

import org.jspecify.annotations.NullMarked;
