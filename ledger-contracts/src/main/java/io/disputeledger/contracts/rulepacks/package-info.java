/** Rules as data: how their versions are published. */
@NullMarked
package io.disputeledger.contracts.rulepacks;

import org.jspecify.annotations.NullMarked;
