/**
 * What people read, by key: the words themselves are in resource bundles, one for each language.
 */
@NullMarked
package io.disputeledger.contracts.texts;

import org.jspecify.annotations.NullMarked;
