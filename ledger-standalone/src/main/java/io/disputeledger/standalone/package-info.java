/**
 * The whole ledger in one JVM: what runs, on which ports and folders, and how it starts and stops.
 */
@NullMarked
package io.disputeledger.standalone;

import org.jspecify.annotations.NullMarked;
