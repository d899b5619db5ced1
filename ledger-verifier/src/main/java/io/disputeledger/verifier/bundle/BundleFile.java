package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.log.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that files in a bundle may have, and how large each may be. */
final class BundleFile {

    static final String STATEMENT = "bundle";
    static final String CHECKPOINT = "checkpoint";
    static final String KEYS = "keys";
    static final String EVIDENCE = "evidence";
    static final String RULES = "rules";

    private static final int TEXT_BYTES_MAX = 16 << 20;
    private static final int PROOF_BYTES_MAX = 1 << 20;
    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final Pattern ENTRY = Pattern.compile("entries/" + NUMBER);
    private static final Pattern PROOF = Pattern.compile("proofs/" + NUMBER + "\\.tlog-proof");

    private BundleFile() {}

    /** How many bytes a file of this name may have, or -1 where there is no such file. */
    static int bytesMax(String name) {
        return switch (name) {
            case STATEMENT, EVIDENCE, RULES -> TEXT_BYTES_MAX;
            case CHECKPOINT, KEYS -> PROOF_BYTES_MAX;
            default -> {
                if (entry(name) >= 0 || RuleList.isText(name)) {
                    yield Entry.BYTES_MAX;
                }
                yield proved(name) >= 0 ? PROOF_BYTES_MAX : -1;
            }
        };
    }

    /** The position of the entry that has this name, or -1 where it is another file's. */
    static long entry(String name) {
        Matcher entry = ENTRY.matcher(name);
        return entry.matches() ? Long.parseLong(entry.group(1)) : -1;
    }

    /** The position of the entry whose proof has this name, or -1 where it is another file's. */
    static long proved(String name) {
        Matcher proof = PROOF.matcher(name);
        return proof.matches() ? Long.parseLong(proof.group(1)) : -1;
    }

    /** The name of an entry. */
    static String entry(long position) {
        return "entries/" + position;
    }

    /** The name of an entry's proof. */
    static String proof(long position) {
        return "proofs/%d.tlog-proof".formatted(position);
    }
}
