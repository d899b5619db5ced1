package io.disputeledger.store.faults;

import tools.jackson.databind.json.JsonMapper;

/**
 * Which part of a call an event is.
 *
 * @param call the number of the call in its thread
 * @param index from 0
 * @param count how many events the call has
 */
record CallPart(int call, int index, int count) {

    private static final JsonMapper JSON = new JsonMapper();

    /** As {@link #toString} was stored. */
    static CallPart ofPayload(byte[] payload) {
        String[] parts = JSON.readTree(payload).get("what").asString().split(" ", -1);
        return new CallPart(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return call + " " + index + " " + count;
    }
}
