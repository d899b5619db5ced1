package io.disputeledger.verifier.log;

import static io.disputeledger.verifier.log.Published.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.verifier.input.Passage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The eight leaves and their roots that the logs of Certificate Transparency are tested with, as
 * published in github.com/transparency-dev/merkle, testonly/constants.go ({@code LeafInputs},
 * {@code NodeHashes}, {@code RootHashes}).
 */
class MerkleTreeTest {

    private static final List<byte[]> LEAVES =
            Stream.of(
                            "",
                            "00",
                            "10",
                            "2021",
                            "3031",
                            "40414243",
                            "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f")
                    .map(HexFormat.of()::parseHex)
                    .toList();
    private static final String FIRST_TWO =
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String FIRST_FOUR =
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String LAST_FOUR =
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String LAST_TWO =
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String SIX =
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef";
    private static final String EIGHT =
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, " + FIRST_TWO,
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, " + FIRST_FOUR,
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, " + SIX,
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, " + EIGHT
    })
    void theLastLeafLeadsToEveryRoot(int size, String root) {
        // Its path is the roots of the complete trees to its left, the smallest first.
        List<Hash> path = new ArrayList<>();
        int start = 0;
        for (int left = size - 1; left != 0; left -= Integer.highestOneBit(left)) {
            int end = start + Integer.highestOneBit(left);
            path.addFirst(complete(LEAVES.subList(start, end)));
            start = end;
        }
        Hash leaf = MerkleTree.leaf(LEAVES.get(size - 1));

        assertThat(MerkleTree.pathLength(size - 1, size)).isEqualTo(path.size());
        assertThat(MerkleTree.root(leaf, size - 1, size, path).hex()).isEqualTo(root);
    }

    private static Hash complete(List<byte[]> leaves) {
        Hash first = MerkleTree.leaf(leaves.getFirst());
        List<Hash> path = new ArrayList<>();
        for (int half = 1; half < leaves.size(); half *= 2) {
            path.add(complete(leaves.subList(half, 2 * half)));
        }
        return MerkleTree.root(first, 0, leaves.size(), path);
    }

    @Test
    void aTreeOfSixBelongsToTheTreeOfEight() throws Exception {
        // Section 2.1.2: from 6 to 8, the pair of leaves 4 and 5, that of 6 and 7, the first four.
        Hash pair = complete(LEAVES.subList(4, 6));
        List<Hash> proof = List.of(pair, hash(LAST_TWO), hash(FIRST_FOUR));

        assertThat(MerkleTree.proofLength(6, 8)).isEqualTo(3);
        assertThat(MerkleTree.roots(hash(SIX), 6, 8, proof))
                .isEqualTo(new MerkleTree.Roots(hash(SIX), hash(EIGHT)));
        assertThat(MerkleTree.proofLength(4, 8)).isEqualTo(1);
        assertThat(MerkleTree.roots(hash(FIRST_FOUR), 4, 8, List.of(hash(LAST_FOUR))))
                .isEqualTo(new MerkleTree.Roots(hash(FIRST_FOUR), hash(EIGHT)));
    }

    @Test
    void theLargestTreeHasABound() {
        assertThat(MerkleTree.pathLength(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isEqualTo(62);
        assertThat(MerkleTree.pathLength(0, Long.MAX_VALUE)).isEqualTo(63);
        assertThat(MerkleTree.proofLength(1, Long.MAX_VALUE)).isEqualTo(63);
        assertThat(MerkleTree.proofLength(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isEqualTo(64 - 1);
    }

    @Test
    void nothingHasAHashAsWell() {
        assertThat(MerkleTree.EMPTY_ROOT.hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Hash hash(String hex) throws Exception {
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
        return Hash.parse(new Passage(source(base64), 0, base64), "a hash");
    }
}
