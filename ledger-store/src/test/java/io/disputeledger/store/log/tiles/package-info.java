/** Tiles and bundles: their published paths, and what holds for every tree. */
@NullMarked
package io.disputeledger.store.log.tiles;

import org.jspecify.annotations.NullMarked;
