package io.disputeledger.store.fsck.tampering;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** One kind of change that no append makes. */
public interface Tampering {

    /** All kinds. */
    List<Tampering> KINDS =
            Stream.<Tampering[]>of(
                            ColumnTampering.values(),
                            RowTampering.values(),
                            TailTampering.values(),
                            IndexTampering.values(),
                            TileTampering.values(),
                            CheckpointTampering.values(),
                            HistoryTampering.values())
                    .flatMap(Stream::of)
                    .toList();

    /** What it is called in reports. */
    String name();

    /** Does it once, somewhere. */
    Change apply(Scene scene) throws SQLException;
}
