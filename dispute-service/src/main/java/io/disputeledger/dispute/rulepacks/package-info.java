/** Rule packs and business calendars: publishing their versions, and showing what changed. */
@NullMarked
package io.disputeledger.dispute.rulepacks;

import org.jspecify.annotations.NullMarked;
