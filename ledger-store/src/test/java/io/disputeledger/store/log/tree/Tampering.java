package io.disputeledger.store.log.tree;

import java.util.ArrayList;
import java.util.List;

/** Ways to change a proof a little. */
final class Tampering {

    private Tampering() {}

    /** One hash more, one less, or two in each other's place: at every place. */
    static List<List<Hash>> edits(List<Hash> hashes, Hash added) {
        List<List<Hash>> edits = new ArrayList<>();
        for (int place = 0; place <= hashes.size(); place++) {
            List<Hash> longer = new ArrayList<>(hashes);
            longer.add(place, added);
            edits.add(longer);
            if (place < hashes.size()) {
                List<Hash> shorter = new ArrayList<>(hashes);
                Hash removed = shorter.remove(place);
                edits.add(List.copyOf(shorter));
                if (place < shorter.size()) {
                    shorter.add(place + 1, removed);
                    edits.add(shorter);
                }
            }
        }
        return edits;
    }

    static List<Hash> flipped(List<Hash> hashes, int place, int bit) {
        List<Hash> changed = new ArrayList<>(hashes);
        changed.set(place, flip(hashes.get(place), bit));
        return changed;
    }

    static Hash flip(Hash hash, int bit) {
        byte[] bytes = hash.toBytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }
}
