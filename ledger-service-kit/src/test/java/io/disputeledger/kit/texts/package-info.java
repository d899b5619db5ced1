/** Every text, in every language, for ever. */
@NullMarked
package io.disputeledger.kit.texts;

import org.jspecify.annotations.NullMarked;
