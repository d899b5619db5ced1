/** The static, cacheable form of the log: tiles and entry bundles of c2sp.org/tlog-tiles. */
@NullMarked
package io.disputeledger.store.log.tiles;

import org.jspecify.annotations.NullMarked;
