/** Keys per subject, and the text that they seal. */
@NullMarked
package io.disputeledger.kit.keys;

import org.jspecify.annotations.NullMarked;
