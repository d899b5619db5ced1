package io.disputeledger.query.scoreboards;

/** How the disputes of a seller are read as of a position. */
final class SellerDisputes {

    /**
     * Those that were filed against the seller {@code p.account_id} up to {@code :position}, with
     * the outcome that they had by then.
     */
    static final String OF_ACCOUNT =
            """
            select f.dispute_id,
                   (select o.outcome from dispute_outcome o
                     where o.dispute_id = f.dispute_id and o.position <= :position
                     order by o.position desc limit 1) as outcome
              from seller_dispute f
             where f.account_id = p.account_id
               and f.against_seller
               and f.filed_at_position <= :position\
            """;

    private SellerDisputes() {}
}
