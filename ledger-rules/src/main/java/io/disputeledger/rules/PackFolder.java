package io.disputeledger.rules;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import java.util.ArrayList;
import java.util.List;

/** The packs of one folder of the class path, found by their index. */
final class PackFolder {

    /** The index as it is written. */
    record Index(List<Entry> packs) {}

    /** One published version. */
    record Entry(String pack, Integer version) {}

    private PackFolder() {}

    static RulePacks read(String folder) {
        String index = folder + "/packs.yaml";
        List<RulePack> packs = new ArrayList<>();
        for (Entry entry : YamlResource.read(index, Index.class).packs()) {
            packs.add(readPack(folder, entry));
        }
        try {
            return new RulePacks(packs);
        } catch (IllegalArgumentException fault) {
            throw new BrokenRulePack(index, String.valueOf(fault.getMessage()), fault);
        }
    }

    static RulePack readPack(String folder, Entry entry) {
        String file = "%s/%s/%d.yaml".formatted(folder, entry.pack(), entry.version());
        PackFile written = YamlResource.read(file, PackFile.class);
        try {
            RulePack rules = written.toRulePack();
            requireNamed(rules.version(), entry);
            return rules;
        } catch (IllegalArgumentException fault) {
            throw new BrokenRulePack(file, String.valueOf(fault.getMessage()), fault);
        }
    }

    private static void requireNamed(PackVersion version, Entry entry) {
        if (!version.equals(new PackVersion(entry.pack(), entry.version()))) {
            throw new IllegalArgumentException(
                    "says it is %s %d".formatted(version.pack(), version.version()));
        }
        if (version.version() < 1) {
            throw new IllegalArgumentException("versions start from 1");
        }
        // A pack is found by the name of its marketplace, so it is written like one.
        Marketplace _ = new Marketplace(version.pack());
    }
}
