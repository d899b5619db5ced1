@NullMarked
package io.disputeledger.evidence.files;

import org.jspecify.annotations.NullMarked;
