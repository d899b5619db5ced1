package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of sellers, in the order of their accounts, which never changes. */
@Component
class SellerList {

    /** The page first, so that disputes are counted for its sellers alone. */
    private static final String SELLERS =
            """
            with page as (
                select account_id
                  from seller_account
                 where split_part(account_id, ':', 1) = :marketplace
                   and position <= :position
                   and (not :forParty or account_id = :own)
                   and account_id > :after
                 order by account_id
                 limit :rows)
            select p.account_id,
                   count(d.dispute_id)                                 as disputes,
                   count(*) filter (where d.outcome = 'UPHELD')        as upheld,
                   count(*) filter (where d.outcome = 'PARTLY_UPHELD') as partly_upheld
              from page p
              left join lateral (%s) d on true
             group by p.account_id
             order by p.account_id
            """
                    .formatted(SellerDisputes.OF_ACCOUNT);

    private final JdbcClient jdbc;

    SellerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sellers of a marketplace; a buyer or seller sees themselves alone. */
    Rows<ListedSeller> of(Marketplace marketplace) {
        return Rows.of(
                seller -> seller.account().toString(),
                (snapshot, after, rowsMax) -> read(marketplace, snapshot, after, rowsMax));
    }

    private List<ListedSeller> read(
            Marketplace marketplace, Snapshot snapshot, @Nullable String after, int rowsMax) {
        Optional<PartyId> own = snapshot.onlyFor();
        return jdbc.sql(SELLERS)
                .param("position", snapshot.position())
                .param("marketplace", marketplace.value())
                .param("forParty", own.isPresent())
                .param("own", own.map(seller -> marketplace + ":" + seller).orElse(""))
                .param("after", after == null ? "" : after)
                .param("rows", rowsMax)
                .query((row, _) -> seller(row))
                .list();
    }

    private static ListedSeller seller(ResultSet row) throws SQLException {
        return new ListedSeller(
                AccountId.parse(row.getString("account_id")),
                row.getLong("disputes"),
                row.getLong("upheld"),
                row.getLong("partly_upheld"));
    }
}
