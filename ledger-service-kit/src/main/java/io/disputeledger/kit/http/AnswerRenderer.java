package io.disputeledger.kit.http;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.journal.CommandAccepted;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.kit.commands.Answer;
import io.disputeledger.kit.texts.RefusalTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Turns a journal event into the HTTP answer: the first time and for ever after, in the language of
 * the first request. A change of form or words is a new renderer version beside the old one, which
 * keeps answering for the events that name it.
 */
public class AnswerRenderer {

    /** The header that names the last position of the command's append. */
    public static final String POSITION = "Ledger-Position";

    /**
     * The answer to an accepted command.
     *
     * @param stream the stream that decided
     * @param version its version afterwards; also the ETag
     * @param position last position of the append; ask for it in reads with minPosition
     * @param recordedAt the ledger's time of the decision (UTC)
     * @param events what happened on the stream
     * @param receipts proof of each event of the append, in the order of positions; empty where the
     *     event storage proves nothing
     */
    public record Accepted(
            String stream,
            long version,
            long position,
            Instant recordedAt,
            List<AppendedEvent> events,
            List<ReceiptBody> receipts) {}

    /**
     * One event of an answer.
     *
     * @param event reference, for example {@code dispute:D-1@7}
     * @param type simple class name
     */
    public record AppendedEvent(String event, String type) {}

    /** The answer. */
    public ResponseEntity<Object> render(Answer answer) {
        return switch (answer.entry()) {
            case CommandAccepted accepted -> accepted(accepted, answer);
            case CommandRefused refused -> refused(refused, answer);
        };
    }

    private static ResponseEntity<Object> accepted(CommandAccepted entry, Answer answer) {
        List<AppendedEvent> events = new ArrayList<>();
        long sequence = entry.version() - entry.events().size();
        for (String type : entry.events()) {
            events.add(new AppendedEvent(entry.target() + "@" + ++sequence, type));
        }
        return ResponseEntity.status(entry.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + entry.version() + "\"")
                .header(POSITION, Long.toString(answer.position()))
                .body(
                        new Accepted(
                                entry.target(),
                                entry.version(),
                                answer.position(),
                                entry.recordedAt(),
                                events,
                                receipts(answer)));
    }

    private static ResponseEntity<Object> refused(CommandRefused entry, Answer answer) {
        var refusal = entry.refusal();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        statusOf(refusal.code()),
                        RefusalTexts.of(refusal, entry.renderer(), entry.language()));
        problem.setType(Problem.type(refusal.code().name()));
        problem.setTitle(RefusalTexts.title(entry.renderer(), entry.language()));
        problem.setProperty("code", refusal.code().name());
        problem.setProperty("stream", entry.target());
        problem.setProperty("position", answer.position());
        problem.setProperty("recordedAt", entry.recordedAt());
        problem.setProperty("receipts", receipts(answer));
        if (refusal.clause() != null) {
            problem.setProperty("clauseId", refusal.clause().clauseId());
            problem.setProperty(
                    "rulePack", refusal.clause().pack() + "@" + refusal.clause().packVersion());
        }
        if (refusal.dueAt() != null) {
            problem.setProperty("dueAt", refusal.dueAt());
        }
        return ResponseEntity.status(problem.getStatus())
                .headers(ProblemAnswers.inLanguage(entry.language()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(POSITION, Long.toString(answer.position()))
                .body(problem);
    }

    /** The status of a refusal: the thing exists already, or the rules forbid it. */
    static HttpStatus statusOf(RefusalCode code) {
        return code.isDuplicate() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static List<ReceiptBody> receipts(Answer answer) {
        return answer.receipts().all().stream().map(ReceiptBody::of).toList();
    }
}
