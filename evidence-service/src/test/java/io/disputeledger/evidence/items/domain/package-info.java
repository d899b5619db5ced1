@NullMarked
package io.disputeledger.evidence.items.domain;

import org.jspecify.annotations.NullMarked;
