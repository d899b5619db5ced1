/** How commands are decided, apart from any service. */
@NullMarked
package io.disputeledger.kit.commands;

import org.jspecify.annotations.NullMarked;
