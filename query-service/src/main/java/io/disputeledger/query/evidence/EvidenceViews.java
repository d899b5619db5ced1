package io.disputeledger.query.evidence;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.reads.OpenedTexts;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.evidence.EvidenceView.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads evidence views. */
@Component
class EvidenceViews {

    private static final String PARTIES =
            """
            select complainant, respondent from evidence_dispute
             where dispute_id = ? and position <= ?
            """;

    private static final String ITEMS =
            """
            select e.*,
                   coalesce(c.position < e.position, false) as late,
                   array(select ruling
                           from evidence_citation
                          where evidence_id = e.evidence_id and position <= :position
                          order by position) as cited_by
              from evidence_item e
              left join evidence_round_closed c
                on c.dispute_id = e.dispute_id and c.round = e.round
             where e.dispute_id = :dispute
               and (e.disclosure = 'PARTIES' or not :forParty or e.submitter = :reader)
               and e.position > :after
               and e.position <= :position
             order by e.position
             limit :rows
            """;

    private final JdbcClient jdbc;
    private final TextSeal seal;

    EvidenceViews(JdbcClient jdbc, TextSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The evidence of a dispute, without what the other party disclosed to the platform alone. */
    Rows<Item> of(DisputeId dispute) {
        return Rows.of(
                item -> Long.toString(item.position()),
                (snapshot, after, rowsMax) ->
                        read(
                                dispute,
                                snapshot,
                                after == null ? -1 : Long.parseLong(after),
                                rowsMax));
    }

    private List<Item> read(DisputeId dispute, Snapshot snapshot, long after, int rowsMax) {
        PartyId[] parties =
                jdbc.sql(PARTIES)
                        .params(dispute.value(), snapshot.position())
                        .query((row, _) ->
                                new PartyId[] {
                                    new PartyId(row.getString(1)), new PartyId(row.getString(2))
                                })
                        .optional()
                        .orElseThrow(() -> new NotFound("dispute", dispute));
        snapshot.concerns("dispute " + dispute, parties);
        OpenedTexts texts = new OpenedTexts(seal);
        return jdbc.sql(ITEMS)
                .param("dispute", dispute.value())
                .param("position", snapshot.position())
                .param("forParty", snapshot.forParty())
                .param("reader", snapshot.reader().id())
                .param("after", after)
                .param("rows", rowsMax)
                .query((row, _) -> item(row, texts))
                .list();
    }

    private static Item item(ResultSet row, OpenedTexts texts) throws SQLException {
        String id = row.getString("evidence_id");
        return new Item(
                row.getLong("position"),
                new EvidenceId(id),
                EvidenceKind.valueOf(row.getString("kind")),
                new PartyId(row.getString("submitter")),
                row.getInt("round"),
                new Sha256(row.getString("sha256")),
                row.getLong("size_bytes"),
                row.getString("media_type"),
                texts.open(
                        new Sealed(
                                row.getString("file_name_subject"),
                                row.getString("file_name_sealed"))),
                EvidenceSource.valueOf(row.getString("source")),
                Disclosure.valueOf(row.getString("disclosure")),
                capturedAt(row),
                StoredInstant.read(row, "recorded_at"),
                row.getBoolean("late"),
                List.of((String[]) row.getArray("cited_by").getArray()),
                "/v1/evidence/" + id + "/file");
    }

    private static @Nullable Instant capturedAt(ResultSet row) throws SQLException {
        String text = row.getString("captured_at");
        return text == null ? null : Instant.parse(text);
    }
}
