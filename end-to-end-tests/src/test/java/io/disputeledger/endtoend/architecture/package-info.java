/** The rules of the architecture, each shown failing once on a planted class. */
@NullMarked
package io.disputeledger.endtoend.architecture;

import org.jspecify.annotations.NullMarked;
