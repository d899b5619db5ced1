package io.disputeledger.store.log.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.GrownTree;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for the tiles of every tree. */
class TileProperties {

    private static final int TRIES = 150;
    private static final int SIZE_MAX = 1500;
    private static final GrownTree TREE = GrownTree.of(SIZE_MAX);

    private final TreeHasher hasher = new TreeHasher();

    @Property(tries = TRIES)
    void aPathNamesOneTile(
            @ForAll @IntRange(max = Tile.LEVEL_MAX) int level,
            @ForAll @LongRange(max = Long.MAX_VALUE) long index,
            @ForAll @IntRange(min = 1, max = Tile.WIDTH) int width) {
        Tile tile = new Tile(level, index, width);
        EntryBundle bundle = new EntryBundle(index, width);

        assertThat(Tile.parse(tile.path())).contains(tile);
        assertThat(EntryBundle.parse(bundle.path())).contains(bundle);
    }

    @Property(tries = TRIES)
    void writingWhatChangedKeepsEveryTileThatProofsNeed(
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int one,
            @ForAll @IntRange(min = 1, max = SIZE_MAX) int other) {
        int oldSize = Math.min(one, other);
        int newSize = Math.max(one, other);
        Map<Tile, byte[]> stored = new HashMap<>();
        Stream.concat(Tile.changed(0, oldSize).stream(), Tile.changed(oldSize, newSize).stream())
                .forEach(tile -> stored.put(tile, tile.contents(TREE)));
        TileReader reader = tile -> Objects.requireNonNull(stored.get(tile), tile.path());

        assertThat(
                        InclusionProof.of(
                                oldSize - 1,
                                newSize,
                                new TiledNodes(reader, newSize, hasher),
                                hasher))
                .isEqualTo(InclusionProof.of(oldSize - 1, newSize, TREE, hasher));
        assertThat(
                        ConsistencyProof.of(
                                oldSize, newSize, new TiledNodes(reader, newSize, hasher), hasher))
                .isEqualTo(ConsistencyProof.of(oldSize, newSize, TREE, hasher));
        assertThat(stored.keySet()).allMatch(tile -> tile.isIn(newSize));
    }

    @Property(tries = TRIES)
    void entriesComeOutOfTheirBundle(
            @ForAll @IntRange(min = 1, max = Tile.WIDTH) int width,
            @ForAll @IntRange(max = 300) int length)
            throws Exception {
        List<byte[]> entries = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            entries.add(new byte[(place * 7 + length) % 300]);
        }

        assertThat(new EntryBundle(0, width).decode(EntryBundle.encode(entries)))
                .containsExactlyElementsOf(entries);
    }

    /** The worked example of c2sp.org/tlog-tiles. */
    @Example
    void aTreeOf70000HasTheTilesOfTheSpecification() {
        List<Tile> tiles = Tile.changed(0, 70_000);

        assertThat(
                        tiles.stream()
                                .filter(tile -> tile.width() == Tile.WIDTH)
                                .collect(Collectors.groupingBy(Tile::level, Collectors.counting())))
                .containsOnly(entry(0, 273L), entry(1, 1L));
        assertThat(tiles.stream().filter(tile -> tile.width() < Tile.WIDTH))
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(Tile.changed(0, 256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
        assertThat(Tile.changed(256, 257)).containsExactly(new Tile(0, 1, 1));
        assertThat(Tile.changed(0, 0)).isEmpty();
        assertThat(Tile.changed(300, 300)).isEmpty();
        assertThat(new Tile(2, 0, 2).isIn(70_000)).isFalse();
        assertThat(new Tile(9, 0, 1).isIn(Long.MAX_VALUE)).isFalse();
    }

    @Example
    void aBundleIsItsEntriesAndNothingElse() throws Exception {
        byte[] bytes = EntryBundle.encode(List.of(new byte[] {7}, new byte[0], new byte[0xffff]));
        EntryBundle bundle = new EntryBundle(3, 3);

        assertThat(bytes).startsWith(0, 1, 7, 0, 0, 0xff, 0xff).hasSize(3 + 2 + 2 + 0xffff);
        assertThat(bundle.decode(bytes)).hasSize(3);
        assertThatThrownBy(() -> bundle.decode(new byte[] {0, 0, 0, 2, 1}))
                .hasMessage("tile/entries/003.p/3 ends within entry 1 of 3.");
        assertThatThrownBy(() -> bundle.decode(new byte[7]))
                .hasMessage("tile/entries/003.p/3 goes on for 1 bytes after its last entry.");
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[0x10000])))
                .hasMessage("An entry of 65536 bytes has no place in a bundle.");
        assertThatThrownBy(() -> EntryBundle.encode(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
