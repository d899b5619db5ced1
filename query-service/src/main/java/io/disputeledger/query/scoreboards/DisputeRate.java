package io.disputeledger.query.scoreboards;

/**
 * How many of a seller's orders were disputed. Orders that an upheld misuse report took out count
 * neither above nor below the line.
 *
 * @param days over how many days up to the instant, by when an order was first recorded
 * @param orders how many orders count
 * @param disputed how many of them were disputed before the platform, with the seller as the
 *     respondent
 * @param excluded how many more orders there were, that do not count
 * @param basisPoints disputed of orders in hundredths of a percent, rounded half up: 250 is 2.50%
 */
record DisputeRate(int days, long orders, long disputed, long excluded, long basisPoints) {

    private static final long WHOLE = 10_000;

    static DisputeRate of(int days, long orders, long disputed, long excluded) {
        return new DisputeRate(
                days,
                orders,
                disputed,
                excluded,
                orders == 0 ? 0 : (2 * WHOLE * disputed + orders) / (2 * orders));
    }
}
