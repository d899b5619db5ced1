/** The rules of penalties, told as examples. */
@NullMarked
package io.disputeledger.penalty.accounts.domain;

import org.jspecify.annotations.NullMarked;
