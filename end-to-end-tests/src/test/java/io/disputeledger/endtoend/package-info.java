/** The product as its users meet it: processes, ports and answers. */
@NullMarked
package io.disputeledger.endtoend;

import org.jspecify.annotations.NullMarked;
