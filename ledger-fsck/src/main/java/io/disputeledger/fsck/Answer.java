package io.disputeledger.fsck;

import io.disputeledger.store.fsck.Verdict;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The verdict as people read it. */
final class Answer {

    private Answer() {}

    static String to(Verdict verdict, boolean withoutAnchors) {
        return switch (verdict) {
            case Verdict.Faulty(var fault) -> "FAULT: " + fault.sentence();
            case Verdict.Clean clean ->
                    "OK: %s agree with %,d checkpoints and %,d anchors; the root is %s%s%s."
                            .formatted(
                                    events(clean),
                                    clean.checkpoints(),
                                    clean.anchors(),
                                    clean.root(),
                                    unsigned(clean),
                                    withoutAnchors
                                            ? "; without an anchor file, a ledger that was set"
                                                    + " back as a whole looks the same"
                                            : "");
        };
    }

    static String reason(Throwable e) {
        return switch (e) {
            case NoSuchFileException missing -> "the file " + missing.getFile() + " does not exist";
            case FileSystemException file -> "the file " + file.getMessage();
            default ->
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason is known");
        };
    }

    private static String events(Verdict.Clean clean) {
        return clean.since() == 0
                ? "%,d events".formatted(clean.size())
                : "%,d events from %d on (those before it were taken from the given checkpoint)"
                        .formatted(clean.size() - clean.since(), clean.since());
    }

    private static String unsigned(Verdict.Clean clean) {
        return clean.unsigned() == 0
                ? ""
                : "; the newest %,d events wait for their checkpoint".formatted(clean.unsigned());
    }
}
