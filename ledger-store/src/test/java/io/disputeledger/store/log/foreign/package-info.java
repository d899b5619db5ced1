/** Our log in the hands of verifiers that other people wrote, and ours beside them. */
@NullMarked
package io.disputeledger.store.log.foreign;

import org.jspecify.annotations.NullMarked;
