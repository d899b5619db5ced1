/** What stands against one seller: points, measures, disputes. */
@NullMarked
package io.disputeledger.query.scoreboards;

import org.jspecify.annotations.NullMarked;
