@NullMarked
package io.disputeledger.kit.access;

import org.jspecify.annotations.NullMarked;
