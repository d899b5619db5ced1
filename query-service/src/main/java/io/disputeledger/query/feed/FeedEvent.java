package io.disputeledger.query.feed;

/**
 * One event of the feed.
 *
 * @param position in the log
 * @param type simple class name
 * @param json as a CloudEvent in JSON, with free text still sealed
 * @param sealed whether there is any sealed text in it
 */
record FeedEvent(long position, String type, Topics topics, byte[] json, boolean sealed) {}
