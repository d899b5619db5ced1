package io.disputeledger.store.log.foreign;

import static io.disputeledger.store.log.foreign.Case.accepted;
import static io.disputeledger.store.log.foreign.Case.refused;
import static io.disputeledger.store.log.foreign.Case.refusedByUsAlone;
import static io.disputeledger.store.log.foreign.Input.Kind.CHECKPOINT;
import static io.disputeledger.store.log.foreign.Input.Kind.CONSISTENCY;
import static io.disputeledger.store.log.foreign.Input.Kind.INCLUSION;
import static io.disputeledger.store.log.foreign.Input.Kind.KEY;
import static io.disputeledger.store.log.foreign.Input.Kind.TILE_PATH;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys, checkpoints, tile paths and proofs, right and wrong. */
final class OtherCases {

    static final String VKEY = SignedLog.OLD_KEY.verifier().toString();

    private static final SignedLog LOG = SignedLog.of(13);
    private static final String ROOT = line(LOG.unsigned(13).root());
    private static final String NO_ROOT = line(TreeHasher.EMPTY_ROOT);

    private OtherCases() {}

    static Stream<Case> all() {
        return Stream.of(keys(), checkpoints(), tilePaths(), proofs()).flatMap(List::stream);
    }

    static String inclusion() {
        return lines(
                "9",
                "13",
                line(new TreeHasher().leaf(LOG.entries().get(9))),
                ROOT,
                lines(LOG.receipt(9, 13).hashes()));
    }

    static String consistency() {
        return lines(
                "6",
                "13",
                line(LOG.unsigned(6).root()),
                ROOT,
                lines(LOG.consistency(6, 13).hashes()));
    }

    private static List<Case> keys() {
        String name = SignedLog.ORIGIN;
        String id = VKEY.split("\\+", 3)[1];
        String key = VKEY.split("\\+", 3)[2];
        return List.of(
                accepted(KEY, VKEY, "a key"),
                refused(KEY, "", "nothing"),
                refused(KEY, name, "a name"),
                refused(KEY, name + "+" + id, "no key"),
                refused(KEY, name + "+" + id + "+", "an empty key"),
                refused(KEY, name + "+" + id.substring(1) + "+" + key, "an id cut short"),
                refused(KEY, name + "+0" + id + "+" + key, "an id too long"),
                refused(KEY, name + "+00000000+" + key, "another id"),
                refused(KEY, "+" + id + "+" + key, "no name"),
                refused(KEY, "other" + VKEY, "another name"),
                refused(KEY, " " + VKEY, "a space before"),
                refused(KEY, VKEY + " ", "a space after"),
                refused(KEY, VKEY + "=", "padding where none is due"),
                // Vectors of sumdb/note: a key too long and an algorithm unknown, with right ids.
                refused(
                        KEY,
                        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                        "too long"),
                refused(
                        KEY,
                        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                        "of another algorithm"),
                refusedByUsAlone(KEY, VKEY + "\n", "a newline after"),
                refusedByUsAlone(KEY, VKEY.replace(id, id.toUpperCase(Locale.ROOT)), "capitals"));
    }

    private static List<Case> checkpoints() {
        String head = "go.sum database tree\n13\n" + ROOT + "\n";
        String filled = head + "x".repeat(Checkpoint.TEXT_BYTES_MAX - head.length() - 1) + "\n";
        return List.of(
                accepted(CHECKPOINT, head, "origin, size, root"),
                accepted(CHECKPOINT, head + "one\ntwo\n", "extension lines"),
                accepted(CHECKPOINT, "a\n0\n" + NO_ROOT + "\n", "the empty tree"),
                accepted(CHECKPOINT, "a\n" + Long.MAX_VALUE + "\n" + ROOT + "\n", "the largest"),
                accepted(CHECKPOINT, filled, "as long as sumdb reads"),
                refused(CHECKPOINT, filled.replace("xx\n", "xxx\n"), "a byte longer"),
                refused(CHECKPOINT, "", "nothing"),
                refused(CHECKPOINT, "\n13\n" + ROOT + "\n", "no origin"),
                refused(CHECKPOINT, "a\n13\n", "no root"),
                refused(CHECKPOINT, "a\n13\n" + ROOT, "no newline at the end"),
                refused(CHECKPOINT, "a\n\n13\n" + ROOT + "\n", "an empty line"),
                refused(CHECKPOINT, "a\n\n" + ROOT + "\n", "no size"),
                refused(CHECKPOINT, "a\n013\n" + ROOT + "\n", "a leading zero"),
                refused(CHECKPOINT, "a\n00\n" + NO_ROOT + "\n", "zero twice"),
                refused(CHECKPOINT, "a\n+13\n" + ROOT + "\n", "a plus"),
                refused(CHECKPOINT, "a\n-13\n" + ROOT + "\n", "a minus"),
                refused(CHECKPOINT, "a\n-0\n" + NO_ROOT + "\n", "a negative zero"),
                refused(CHECKPOINT, "a\n 13\n" + ROOT + "\n", "a space"),
                refused(CHECKPOINT, "a\n13 \n" + ROOT + "\n", "a space after"),
                refused(CHECKPOINT, "a\n1_3\n" + ROOT + "\n", "an underscore"),
                refused(CHECKPOINT, "a\n0xd\n" + ROOT + "\n", "in sixteens"),
                refused(CHECKPOINT, "a\n1e1\n" + ROOT + "\n", "an exponent"),
                refused(CHECKPOINT, "a\n\u0661\u0663\n" + ROOT + "\n", "other digits"),
                refused(CHECKPOINT, "a\n9223372036854775808\n" + ROOT + "\n", "above the largest"),
                refused(CHECKPOINT, "a\n13\r\n" + ROOT + "\n", "a CR after the size"),
                refused(CHECKPOINT, "a\n13\n" + ROOT.replace("=", "") + "\n", "no padding"),
                refused(CHECKPOINT, "a\n13\n" + ROOT + "=\n", "padding twice"),
                refused(CHECKPOINT, "a\n13\n" + ROOT.substring(4) + "\n", "a root too short"),
                refused(CHECKPOINT, "a\n13\nAAAA" + ROOT + "\n", "a root too long"),
                refused(CHECKPOINT, "a\n13\n\n" + ROOT + "\n", "an empty root"),
                refused(CHECKPOINT, "a\n13\n" + "-".repeat(43) + "=\n", "Base 64 for addresses"),
                refusedByUsAlone(CHECKPOINT, "a\n13\n" + ROOT + "\r\n", "a CR after the root"),
                refusedByUsAlone(CHECKPOINT, "a\n13\n" + "/".repeat(43) + "=\n", "bits left over"),
                refusedByUsAlone(CHECKPOINT, "a\n0\n" + ROOT + "\n", "a root of no entries"),
                refusedByUsAlone(CHECKPOINT, head + "\n", "an empty extension line"),
                refusedByUsAlone(CHECKPOINT, head + "one", "an extension without its newline"));
    }

    private static List<Case> tilePaths() {
        return List.of(
                accepted(TILE_PATH, "tile/0/000", "a full tile"),
                accepted(TILE_PATH, "tile/0/000.p/1", "a partial tile"),
                accepted(TILE_PATH, "tile/63/x001/x234/067.p/255", "of a large tree"),
                accepted(TILE_PATH, "tile/entries/x001/000", "a bundle"),
                refused(TILE_PATH, "", "nothing"),
                refused(TILE_PATH, "tile/", "no tile"),
                refused(TILE_PATH, "/tile/0/000", "a slash before"),
                refused(TILE_PATH, "tile/0/000/", "a slash after"),
                refused(TILE_PATH, "tile//000", "no level"),
                refused(TILE_PATH, "tile/00/000", "a level with a leading zero"),
                refused(TILE_PATH, "tile/-1/000", "a level below zero"),
                refused(TILE_PATH, "tile/+1/000", "a level with a plus"),
                refused(TILE_PATH, "tile/data/000", "as sumdb calls a bundle"),
                refused(TILE_PATH, "tile/8/0/000", "as sumdb calls a tile"),
                refused(TILE_PATH, "tile/0/0", "too few digits"),
                refused(TILE_PATH, "tile/0/0000", "too many digits"),
                refused(TILE_PATH, "tile/0/-01", "a minus"),
                refused(TILE_PATH, "tile/0/x000/001", "a leading group of zeros"),
                refused(TILE_PATH, "tile/0/001/x000", "groups changed over"),
                refused(TILE_PATH, "tile/0/X001/000", "a capital"),
                refused(TILE_PATH, "tile/0/001/000", "no x"),
                refused(TILE_PATH, "tile/0/x001", "no last group"),
                refused(TILE_PATH, "tile/0/000.p", "no width"),
                refused(TILE_PATH, "tile/0/000.p/0", "no hashes"),
                refused(TILE_PATH, "tile/0/000.p/256", "a full one, as a partial"),
                refused(TILE_PATH, "tile/0/000.p/01", "a width with a leading zero"),
                refused(TILE_PATH, "tile/0/000.p/1\n", "a newline"),
                refused(TILE_PATH, "tile/0/../0/000", "a way around"),
                refused(TILE_PATH, "tile/0/" + "x999/".repeat(7) + "999", "above the largest"),
                refusedByUsAlone(TILE_PATH, "tile/64/000", "a level above every tree"));
    }

    private static List<Case> proofs() {
        String inclusion = inclusion();
        String consistency = consistency();
        return List.of(
                accepted(INCLUSION, inclusion, "a proof"),
                refused(INCLUSION, "", "nothing"),
                refused(INCLUSION, inclusion + "\n", "a newline more"),
                refused(INCLUSION, inclusion + "\n" + ROOT, "a hash more"),
                refused(INCLUSION, inclusion.substring(0, inclusion.lastIndexOf('\n')), "one less"),
                refused(INCLUSION, inclusion.replaceFirst("9", "09"), "a leading zero"),
                refused(INCLUSION, inclusion.replaceFirst("9", "-9"), "a minus"),
                refused(INCLUSION, inclusion.replaceFirst("9", "13"), "beyond the tree"),
                refused(INCLUSION, inclusion.replaceFirst("9", "8"), "another index"),
                refused(INCLUSION, inclusion.replaceFirst("13", "0"), "an empty tree"),
                refused(INCLUSION, inclusion.replace("=", ""), "no padding"),
                refusedByUsAlone(INCLUSION, inclusion.replace("=", "\r="), "CR in the hashes"),
                accepted(INCLUSION, lines("0", "1", ROOT, ROOT), "the only entry"),
                refused(INCLUSION, lines("0", "2", ROOT, ROOT), "no hashes"),
                accepted(CONSISTENCY, consistency, "a proof"),
                accepted(CONSISTENCY, lines("13", "13", ROOT, ROOT), "of one size"),
                refused(CONSISTENCY, lines("13", "13", ROOT, NO_ROOT), "of one size, two roots"),
                refused(CONSISTENCY, lines("13", "13", ROOT, ROOT, ROOT), "of one size, a hash"),
                refused(CONSISTENCY, lines("0", "13", NO_ROOT, ROOT), "from the empty tree"),
                refused(CONSISTENCY, lines("0", "0", NO_ROOT, NO_ROOT), "of the empty tree"),
                refused(CONSISTENCY, lines("13", "6", ROOT, ROOT), "backwards"),
                refused(CONSISTENCY, consistency.replaceFirst("6", "5"), "another size"),
                refused(CONSISTENCY, consistency + "\n" + ROOT, "a hash more"),
                refused(CONSISTENCY, lines("6", "13", ROOT, ROOT), "no hashes"));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static String lines(List<Hash> hashes) {
        return hashes.stream().map(OtherCases::line).collect(Collectors.joining("\n"));
    }

    private static String line(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.toBytes());
    }
}
