package io.disputeledger.store.log.foreign;

/** A log as its server shows it: bytes at paths below the log's prefix, as in tlog-tiles. */
@FunctionalInterface
interface ServedLog {

    byte[] get(String path);
}
