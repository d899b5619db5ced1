/** How a command is decided, journalled and answered. */
@NullMarked
package io.disputeledger.kit.commands;

import org.jspecify.annotations.NullMarked;
