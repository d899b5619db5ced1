package io.disputeledger.store.log.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paths as in c2sp.org/tlog-tiles (index 1234067, the tree of 70,000) and as in the tests of
 * github.com/transparency-dev/tessera, api/layout/paths_test.go.
 */
class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 0, 255, tile/0/000.p/255",
        "1, 0, 256, tile/1/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "15, 455667, 256, tile/15/x455/667",
        "15, 123456789, 41, tile/15/x123/x456/789.p/41",
        "63, 9223372036854775807, 1, tile/63/x009/x223/x372/x036/x854/x775/807.p/1"
    })
    void namesATile(int level, long index, int width, String path) {
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
        assertThat(Tile.parse(path)).contains(new Tile(level, index, width));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 256, tile/entries/000",
        "0, 8, tile/entries/000.p/8",
        "255, 253, tile/entries/255.p/253",
        "123456789, 256, tile/entries/x123/x456/789"
    })
    void namesABundle(long index, int width, String path) {
        assertThat(new EntryBundle(index, width).path()).isEqualTo(path);
        assertThat(EntryBundle.parse(path)).contains(new EntryBundle(index, width));
        assertThat(Tile.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0",
                "tile/0/",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/001/001",
                "tile/0/x001",
                "tile/0/x001/x234",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/",
                "tile/0/000.p/999",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/000.p/1\n",
                "tile/0/٠٠٠",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x001/x009/x223/x372/x036/x854/x775/807",
                "tile/data/000"
            })
    void hasOneSpellingOnly(String path) {
        assertThat(Tile.parse(path)).isEmpty();
        assertThat(EntryBundle.parse(path.replace("tile/0", "tile/entries"))).isEmpty();
    }

    @Test
    void namesNoTileThatCannotBe() {
        assertThatThrownBy(() -> new Tile(64, 0, 1)).hasMessage("There is no tile level 64.");
        assertThatThrownBy(() -> new Tile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryBundle(0, 257))
                .hasMessage("There is no tile 0 of width 257.");
    }
}
