@NullMarked
package io.disputeledger.store.reading;

import org.jspecify.annotations.NullMarked;
