/**
 * The Merkle tree of RFC 6962: how it grows, and what proves a leaf or an older tree part of it.
 */
@NullMarked
package io.disputeledger.store.log.tree;

import org.jspecify.annotations.NullMarked;
