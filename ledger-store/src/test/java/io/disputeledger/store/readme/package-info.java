/** The example of the module's page. */
@NullMarked
package io.disputeledger.store.readme;

import org.jspecify.annotations.NullMarked;
