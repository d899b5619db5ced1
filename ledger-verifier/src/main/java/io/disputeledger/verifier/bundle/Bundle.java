package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a bundle, each in its place. As read they prove nothing.
 *
 * @param name of the ZIP, fit for a message
 * @param statement what it says that it has
 * @param checkpoint the signed checkpoint
 * @param keys verifier keys, for which nobody vouches
 * @param evidence what files are evidence
 * @param rules the texts of the rules that applied
 * @param entries the entries by position, each with its proof
 */
public record Bundle(
        String name,
        Statement statement,
        Source checkpoint,
        Source keys,
        EvidenceList evidence,
        RuleList rules,
        SortedMap<Long, BundleEntry> entries) {

    /** Unpacks a bundle. */
    public static Bundle read(Path path) throws NotVerified, Unusable {
        String name = Printable.of(path.toString());
        Map<String, Source> files = Archive.read(path);
        SortedMap<Long, BundleEntry> entries = new TreeMap<>();
        for (Map.Entry<String, Source> file : files.entrySet()) {
            long position = BundleFile.entry(file.getKey());
            if (position >= 0) {
                Source proof = require(files, BundleFile.proof(position), name);
                entries.put(position, new BundleEntry(file.getValue(), proof));
            }
        }
        Bundle bundle =
                new Bundle(
                        name,
                        Statement.parse(require(files, BundleFile.STATEMENT, name)),
                        require(files, BundleFile.CHECKPOINT, name),
                        require(files, BundleFile.KEYS, name),
                        EvidenceList.parse(require(files, BundleFile.EVIDENCE, name)),
                        RuleList.parse(require(files, BundleFile.RULES, name), files),
                        entries);
        bundle.requireNothingElse(files);
        return bundle;
    }

    private static Source require(Map<String, Source> files, String file, String bundle)
            throws NotVerified {
        Source source = files.get(file);
        if (source == null) {
            throw new NotVerified("%s: the file %s is missing".formatted(bundle, file));
        }
        return source;
    }

    private void requireNothingElse(Map<String, Source> files) throws NotVerified {
        for (String file : files.keySet()) {
            long position = BundleFile.proved(file);
            if (position >= 0 && !entries.containsKey(position)) {
                throw new NotVerified(
                        "%s: the file %s is missing, and its proof is there"
                                .formatted(name, BundleFile.entry(position)));
            }
        }
    }
}
