/**
 * The provable log: a Merkle tree over stored events, in formats that other people's tools read.
 */
@NullMarked
package io.disputeledger.store.log;

import org.jspecify.annotations.NullMarked;
