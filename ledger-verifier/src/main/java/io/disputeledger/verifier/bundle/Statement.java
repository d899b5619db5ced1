package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.Checkpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a bundle says that it has: its file {@code bundle}.
 *
 * @param dispute the line's id of the dispute
 * @param origin the line's name of the log
 * @param size the line's size of the log
 * @param streams each stream, with the number of its events
 */
public record Statement(
        Passage dispute, Passage origin, Passage size, Map<StreamName, Long> streams) {

    private static final String FIRST_LINE = "dispute-ledger-bundle@v2";
    private static final String DISPUTE = "dispute:";
    private static final String STREAM = "a stream's number of events, its type and its id";

    static Statement parse(Source source) throws NotVerified {
        Lines lines = Lines.of(source);
        lines.require(FIRST_LINE);
        Passage dispute = lines.next("the dispute").after("dispute ");
        Passage origin = lines.next("the log's origin").after("origin ");
        Passage size = lines.next("the checkpoint's size").after("size ");
        Map<StreamName, Long> streams = new LinkedHashMap<>();
        while (!lines.atEnd()) {
            Passage line = lines.next("a stream");
            List<Passage> words = line.after("stream ").words(3, STREAM);
            long count = words.getFirst().number("a number of events");
            StreamName name = new StreamName(words.get(1).text(), words.getLast().text());
            if (count == 0) {
                throw words.getFirst().expected("at least one event");
            }
            if (streams.put(name, count) != null) {
                throw line.expected("each stream only once");
            }
        }
        if (streams.keySet().stream()
                .noneMatch(name -> name.id().equals(DISPUTE + dispute.text()))) {
            throw dispute.expected("a dispute whose stream, dispute:<id>, is among the streams");
        }
        return new Statement(dispute, origin, size, streams);
    }

    void requireFits(Checkpoint checkpoint) throws NotVerified {
        if (!origin.text().equals(checkpoint.origin())) {
            throw origin.expected(
                    "the origin %s of the checkpoint"
                            .formatted(Printable.quoted(checkpoint.origin())));
        }
        if (size.number("a size") != checkpoint.size()) {
            throw size.expected("the size %d of the checkpoint".formatted(checkpoint.size()));
        }
    }
}
