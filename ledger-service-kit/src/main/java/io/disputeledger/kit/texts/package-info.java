/** The words of texts, in every language. */
@NullMarked
package io.disputeledger.kit.texts;

import org.jspecify.annotations.NullMarked;
