/** What may be put into evidence, and who may read it, as pure functions. */
@NullMarked
package io.disputeledger.evidence.items.domain;

import org.jspecify.annotations.NullMarked;
