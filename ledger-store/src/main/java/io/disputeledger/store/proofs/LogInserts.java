package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.LogStatement;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tiles.FullTile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the log writes into its tables. */
final class LogInserts {

    private final String tile;
    private final String checkpoint;
    private final String key;

    LogInserts(Tables tables) {
        key =
                tables.in(
                        "insert into {log_key} (verifier_key) values (?)"
                                + " on conflict (verifier_key) do nothing");
        tile = tables.in("insert into {tile} (level, index, root, hashes) values (?, ?, ?, ?)");
        // Another process may have signed a tree of the same size: the same tree.
        checkpoint =
                tables.in(
                        "insert into {checkpoint} (size, note) values (?, ?)"
                                + " on conflict (size) do nothing");
    }

    /** Names the keys for those who want to verify. */
    void register(Connection connection, List<LogKey> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(key)) {
            for (LogKey each : keys) {
                statement.setString(1, each.verifier().toString());
                statement.executeUpdate();
            }
        }
    }

    /** A statement for each tile; a batch seldom fills more than one. */
    List<LogStatement> save(List<FullTile> tiles) {
        return tiles.stream().map(this::save).toList();
    }

    private LogStatement save(FullTile full) {
        return new Statement(
                tile,
                (statement, first) -> {
                    statement.setInt(first, full.level());
                    statement.setLong(first + 1, full.index());
                    statement.setBytes(first + 2, full.root().toBytes());
                    statement.setBytes(first + 3, full.hashes());
                    return first + 4;
                });
    }

    /** Nothing, or the checkpoint of that size, as soon as it is signed. */
    List<LogStatement> save(@Nullable Checkpointed signed) {
        return signed == null
                ? List.of()
                : List.of(
                        new Statement(
                                checkpoint,
                                (statement, first) -> {
                                    statement.setLong(first, signed.size());
                                    statement.setString(first + 1, signed.note().join().encode());
                                    return first + 2;
                                }));
    }

    /** The signature over a tree of a size, which is under way or done. */
    record Checkpointed(long size, CompletableFuture<SignedNote> note) {}

    private record Statement(String sql, Binding binding) implements LogStatement {
        @Override
        public int bind(PreparedStatement statement, int first) throws SQLException {
            return binding.bind(statement, first);
        }
    }

    private interface Binding {
        int bind(PreparedStatement statement, int first) throws SQLException;
    }
}
