@NullMarked
package io.disputeledger.dispute;

import org.jspecify.annotations.NullMarked;
