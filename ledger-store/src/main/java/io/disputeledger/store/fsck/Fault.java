package io.disputeledger.store.fsck;

/**
 * The first thing that does not hold.
 *
 * @param place where
 * @param field what of it
 * @param expected what it should be, and who says so
 * @param found what it is
 */
public record Fault(Place place, String field, String expected, String found) {

    /** It in one sentence. */
    public String sentence() {
        return "%s: the %s should be %s, but is %s.".formatted(place, field, expected, found);
    }
}
