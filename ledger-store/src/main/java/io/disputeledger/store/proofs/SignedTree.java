package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.EncodedEvent;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tiles.TiledNodes;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The tree as one checkpoint signed it. It remembers the tiles it has read, so it serves one
 * request and is thrown away. Not thread-safe.
 */
public final class SignedTree {

    private final Rows rows;
    private final long size;
    private final String note;
    private final TreeHasher hasher = new TreeHasher();
    private final StoredTiles tiles;
    private final TiledNodes nodes;
    private final String between;
    private final String at;

    SignedTree(Rows rows, Tables tables, long size, String note) {
        this.rows = rows;
        this.size = size;
        this.note = note;
        this.tiles = new StoredTiles(rows, tables, hasher);
        this.nodes = new TiledNodes(this.tiles, size, hasher);
        String entries = "select " + EncodedEvent.COLUMNS + ", position from {event} where ";
        between = tables.in(entries + "position >= ? and position < ? order by position");
        at = tables.in(entries + "position = any (?) order by position");
    }

    /** The events it covers: those at positions 0 up to, and without, this. */
    public long size() {
        return size;
    }

    /** The signed checkpoint, as text. */
    public String note() {
        return note;
    }

    /** The name of the log. */
    public String origin() {
        return note.substring(0, note.indexOf('\n'));
    }

    /** The bytes of a tile; none, when this tree does not have it. */
    public Optional<byte[]> read(Tile tile) {
        return tile.isIn(size) ? Optional.of(tiles.read(tile)) : Optional.empty();
    }

    /** The bytes of a bundle; none, when this tree does not have it. */
    public Optional<byte[]> read(EntryBundle bundle) {
        if (!new Tile(0, bundle.index(), bundle.width()).isIn(size)) {
            return Optional.empty();
        }
        long first = bundle.index() * Tile.WIDTH;
        List<byte[]> entries =
                rows.query(
                        between,
                        row -> EncodedEvent.read(row).entry().encode(),
                        first,
                        first + bundle.width());
        return Optional.of(EntryBundle.encode(entries));
    }

    /**
     * That the event at a position is in this tree.
     *
     * @throws IllegalArgumentException when it is not
     */
    public InclusionProof inclusion(long position) {
        return InclusionProof.of(position, size, nodes, hasher);
    }

    /**
     * The same with the checkpoint, to be kept in a file.
     *
     * @throws IllegalArgumentException when the event is not in this tree
     */
    public TlogProof proof(long position) {
        return new TlogProof(position, inclusion(position).hashes(), checkpoint());
    }

    /**
     * The receipts of the events at these positions, in the order of positions.
     *
     * @throws IllegalArgumentException when one is not in this tree
     */
    public List<Receipt> receipts(Collection<Long> positions) {
        SignedNote checkpoint = checkpoint();
        List<Found> found =
                rows.query(
                        at,
                        row -> new Found(row.getLong(11), EncodedEvent.read(row).entry().encode()),
                        (Object) positions.toArray(Long[]::new));
        return found.stream().map(event -> receipt(event, checkpoint)).toList();
    }

    private record Found(long position, @SuppressWarnings("ArrayRecordComponent") byte[] entry) {}

    private Receipt receipt(Found event, SignedNote checkpoint) {
        long position = event.position();
        TlogProof proof = new TlogProof(position, inclusion(position).hashes(), checkpoint);
        return new Receipt(position, event.entry(), proof.encode());
    }

    private SignedNote checkpoint() {
        try {
            return SignedNote.parse(note);
        } catch (VerificationException e) {
            throw new EventStoreException(
                    "The checkpoint of size " + size + " is not a signed note.", e);
        }
    }
}
