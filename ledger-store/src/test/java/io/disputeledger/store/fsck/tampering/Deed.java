package io.disputeledger.store.fsck.tampering;

import java.sql.SQLException;

/** How a kind of tampering is done. */
@FunctionalInterface
interface Deed {

    Change apply(Scene scene) throws SQLException;
}
